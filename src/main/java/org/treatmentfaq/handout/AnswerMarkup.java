package org.treatmentfaq.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the blocks of an answer as rich text: paragraphs and lists. But for the markers of lists
 * no character gets lost, and none is added.
 */
final class AnswerMarkup {

    private AnswerMarkup() {}

    static String of(List<Block> blocks) {
        List<Block> parts = blocks.stream().flatMap(ClosingSentence::cut).toList();
        return runs(parts).stream().map(AnswerMarkup::markup).collect(Collectors.joining());
    }

    /** Blocks whose items make one list stand together. */
    private static List<List<AnswerBlock>> runs(List<Block> blocks) {
        List<List<AnswerBlock>> runs = new ArrayList<>();
        for (Block each : blocks) {
            AnswerBlock block = AnswerBlock.of(each);
            if (runs.isEmpty() || !block.continues(lastOf(lastOf(runs)))) {
                runs.add(new ArrayList<>());
            }
            lastOf(runs).add(block);
        }
        return runs;
    }

    private static String markup(List<AnswerBlock> run) {
        List<ListLine> items = run.stream().flatMap(block -> block.items().stream()).toList();
        if (!isList(items)) {
            return run.stream()
                    .map(block -> element("p", block.verbatim()))
                    .collect(Collectors.joining());
        }
        String lead = run.get(0).lead();
        String list = items.get(0).isNumbered() ? "ol" : "ul";
        return (lead.isEmpty() ? "" : element("p", lead))
                + items.stream()
                        .map(item -> element("li", item.text()))
                        .collect(Collectors.joining("", "<" + list + ">", "</" + list + ">"));
    }

    /** Numbers that do not count, or a lone one, are prose and must not be counted anew. */
    private static boolean isList(List<ListLine> items) {
        if (items.isEmpty()) {
            return false;
        }
        if (!items.get(0).isNumbered()) {
            return true;
        }
        return items.size() > 1
                && IntStream.range(0, items.size())
                        .allMatch(index -> items.get(index).number() == index + 1);
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + escape(text) + "</" + name + ">";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static <T> T lastOf(List<T> list) {
        return list.get(list.size() - 1);
    }
}
