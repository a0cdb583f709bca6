package org.treatmentfaq.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.FaqSearch;
import org.treatmentfaq.content.SearchTerms;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.rendering.Visit;

/** A page of the list of FAQs: those that were asked for, the best first. */
final class FaqList {

    static final List<String> PARAMETERS =
            List.of("lang", "page", "size", "q", "aspect", "updatedSince", "overdue");

    private static final FaqSearch.Found NOTHING = new FaqSearch.Found(0, List.of());

    private final Visit visit;
    private final Parameters parameters;

    FaqList(Visit visit, Parameters parameters) {
        this.visit = visit;
        this.parameters = parameters;
    }

    Map<String, Object> members() {
        int page = parameters.page();
        int size = parameters.size();
        FaqSearch search = search(page, size);
        FaqSearch.Found found = isVain(search) ? NOTHING : visit.faqs().find(search);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("total", found.total());
        members.put("page", page);
        members.put("size", size);
        members.put("language", visit.locale().toLanguageTag());
        members.put("next", page * size < found.total() ? address(page + 1) : null);
        members.put("previous", page > 1 ? address(page - 1) : null);
        List<Object> results = new ArrayList<>();
        for (StoredFaq faq : found.faqs()) {
            results.add(new FaqJson(visit).entry(faq, search.questions(faq)));
        }
        members.put("results", results);
        return members;
    }

    private FaqSearch search(int page, int size) {
        return new FaqSearch(
                SearchTerms.of(parameters.query()),
                visit.locale(),
                new FaqSearch.Filter(
                        parameters.aspect(),
                        parameters.updatedSince().orElse(null),
                        overdue(),
                        visit.today()),
                (page - 1) * size,
                size);
    }

    /** Who looks for punctuation alone finds nothing, as do those who look for what is hidden. */
    private boolean isVain(FaqSearch search) {
        boolean nothingToLookFor = parameters.isSearch() && search.terms().isEmpty();
        return nothingToLookFor || (visit.hidesOverdue() && parameters.overdue().orElse(false));
    }

    private @Nullable Boolean overdue() {
        Optional<Boolean> wanted = parameters.overdue();
        return visit.hidesOverdue() ? Boolean.valueOf(false) : wanted.orElse(null);
    }

    /** The same search on another page. */
    private String address(int page) {
        return new Addresses(visit).list(parameters.withPage(page));
    }
}
