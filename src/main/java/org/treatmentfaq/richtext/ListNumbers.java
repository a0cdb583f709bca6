package org.treatmentfaq.richtext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.owasp.html.HtmlSanitizer;

/**
 * The numbers that browsers show before the items of lists, for text without lists. One instance
 * for one piece of sanitized markup; open and close every element.
 */
final class ListNumbers {

    private final Iterator<Integer> sizes;
    private final Deque<NumberedList> open = new ArrayDeque<>();

    private ListNumbers(List<Integer> sizes) {
        this.sizes = sizes.iterator();
    }

    static ListNumbers of(String html) {
        return new ListNumbers(html.contains(" reversed") ? ListSizes.of(html) : List.of());
    }

    /** The number before what is opened, with a full stop; empty unless it is a numbered item. */
    String opened(String element, List<String> attributes) {
        if (element.equals("ul")) {
            open.push(NumberedList.WITHOUT_NUMBERS);
        } else if (element.equals("ol")) {
            open.push(
                    NumberedList.of(Attributes.of(attributes), sizes.hasNext() ? sizes.next() : 0));
        } else if (element.equals("li") && !open.isEmpty()) {
            return open.element().next(Attributes.of(attributes));
        }
        return "";
    }

    void closed(String element) {
        if (element.equals("ul") || element.equals("ol")) {
            open.poll();
        }
    }

    /** Counts the items of each numbered list: one that is reversed begins with that number. */
    private static final class ListSizes implements HtmlSanitizer.Policy {

        private final List<int[]> lists = new ArrayList<>();
        private final Deque<int[]> open = new ArrayDeque<>();

        static List<Integer> of(String html) {
            ListSizes sizes = new ListSizes();
            HtmlSanitizer.sanitize(html, sizes);
            return sizes.lists.stream().map(size -> size[0]).toList();
        }

        @Override
        public void openDocument() {}

        @Override
        public void closeDocument() {}

        @Override
        public void openTag(String element, List<String> attributes) {
            if (element.equals("ol") || element.equals("ul")) {
                int[] size = new int[1];
                open.push(size);
                if (element.equals("ol")) {
                    lists.add(size);
                }
            } else if (element.equals("li") && !open.isEmpty()) {
                open.element()[0]++;
            }
        }

        @Override
        public void closeTag(String element) {
            if (element.equals("ol") || element.equals("ul")) {
                open.poll();
            }
        }

        @Override
        public void text(String text) {}
    }
}
