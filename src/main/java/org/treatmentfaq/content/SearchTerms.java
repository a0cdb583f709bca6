package org.treatmentfaq.content;

import java.util.List;

/**
 * The words of a search, as {@link SearchWords} has them; letters and digits only, so that none of
 * them has a meaning in a query language. All must match; the last one may be the beginning of a
 * word, because people search while they type. Immutable.
 *
 * @param words empty if nothing can be looked for
 */
public record SearchTerms(List<String> words) {

    public static final SearchTerms NONE = new SearchTerms(List.of());

    public SearchTerms {
        words = List.copyOf(words);
    }

    /** The words of {@code typed}. */
    public static SearchTerms of(String typed) {
        return new SearchTerms(SearchWords.typed(RaisedWords.typed(typed)));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** How many of the terms are among the words of {@link Searchable}. */
    int countIn(String searched) {
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            count += searched.contains(" " + words.get(i) + (last ? "" : " ")) ? 1 : 0;
        }
        return count;
    }
}
