package org.treatmentfaq.importing.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the blocks of an answer as rich text: paragraphs and lists. But for the markers of lists
 * no character gets lost, and none is added.
 */
final class AnswerMarkup {

    private AnswerMarkup() {}

    static String of(List<Block> blocks) {
        StringBuilder html = new StringBuilder();
        List<AnswerBlock> run = new ArrayList<>();
        for (Block part : blocks.stream().flatMap(ClosingSentence::cut).toList()) {
            AnswerBlock block = AnswerBlock.of(part);
            if (!run.isEmpty() && !block.continues(run.get(run.size() - 1))) {
                html.append(markup(run));
                run.clear();
            }
            run.add(block);
        }
        return html.append(markup(run)).toString();
    }

    /** Blocks whose items make one list stand together. */
    private static String markup(List<AnswerBlock> run) {
        List<ListLine> items = run.stream().flatMap(block -> block.items().stream()).toList();
        if (items.isEmpty() || (run.get(0).isNumbered() && !counts(items))) {
            return elements("p", run.stream().map(AnswerBlock::verbatim));
        }
        String list = run.get(0).isNumbered() ? "ol" : "ul";
        String lead = elements("p", run.stream().map(AnswerBlock::lead));
        String texts = elements("li", items.stream().map(ListLine::text));
        return lead + "<%s>%s</%1$s>".formatted(list, texts);
    }

    /** Numbers that do not count, or a lone one, are prose and must not be counted anew. */
    private static boolean counts(List<ListLine> items) {
        return items.size() > 1
                && IntStream.range(0, items.size())
                        .allMatch(index -> items.get(index).isNumber(index + 1));
    }

    private static String elements(String name, Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty())
                .map(text -> "<" + name + ">" + escape(text) + "</" + name + ">")
                .collect(Collectors.joining());
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
