package org.treatmentfaq.importing.parse;

import java.util.List;

/**
 * What a block is, whatever it is for. Every reader gives these forms, so that one set of rules
 * makes a FAQ of any kind of file.
 */
public sealed interface Form {

    Form PROSE = new Prose();

    /** The name as reports print it, for example {@code paragraph}. */
    String label();

    /** Lines of running text. */
    record Prose() implements Form {
        @Override
        public String label() {
            return "paragraph";
        }
    }

    /**
     * A heading.
     *
     * @param level from 1, the highest
     * @param declared whether the file says so; otherwise a rule took it for one
     */
    record Title(int level, boolean declared) implements Form {
        @Override
        public String label() {
            return "heading";
        }
    }

    /**
     * A list.
     *
     * @param start number of the first item, if they are numbered
     */
    record Items(boolean numbered, int start, List<Item> items) implements Form {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String label() {
            return "list";
        }
    }

    /** What an item of a list holds: prose, and perhaps further lists. */
    record Item(List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A table.
     *
     * @param header whether the first row names the columns
     * @param rows each a line for every cell
     */
    record Table(boolean header, List<List<Line>> rows) implements Form {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String label() {
            return "table";
        }
    }

    /**
     * A picture, which an import does not bring along.
     *
     * @param alternative what it says to those who do not see it
     */
    record Picture(String alternative) implements Form {
        @Override
        public String label() {
            return "picture";
        }
    }

    /** A line that separates. */
    record Rule() implements Form {
        @Override
        public String label() {
            return "rule";
        }
    }
}
