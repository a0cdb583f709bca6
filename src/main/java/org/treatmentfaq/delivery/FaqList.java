package org.treatmentfaq.delivery;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.FaqSearch;
import org.treatmentfaq.content.SearchTerms;
import org.treatmentfaq.json.JsonObject;
import org.treatmentfaq.request.PageRequest;

/** A page of the list of FAQs: those that were asked for, the best first. */
final class FaqList {

    static final List<String> PARAMETERS =
            List.of("lang", "page", "size", "q", "aspect", "updatedSince", "overdue");

    private static final FaqSearch.Found NOTHING = new FaqSearch.Found(0, List.of());

    private final PageRequest pageRequest;
    private final Parameters parameters;

    FaqList(PageRequest pageRequest, Parameters parameters) {
        this.pageRequest = pageRequest;
        this.parameters = parameters;
    }

    JsonObject members() {
        int page = parameters.page();
        int size = parameters.size();
        FaqSearch search = search(page, size);
        FaqSearch.Found found =
                matchesNothing(search) ? NOTHING : pageRequest.visitor().faqs().find(search);
        FaqJson json = new FaqJson(pageRequest);
        List<JsonObject> results =
                found.faqs().stream().map(faq -> json.entry(faq, search.questions(faq))).toList();
        return new JsonObject()
                .with("total", found.total())
                .with("page", page)
                .with("size", size)
                .with("language", pageRequest.locale().toLanguageTag())
                .with("next", page * size < found.total() ? address(page + 1) : null)
                .with("previous", page > 1 ? address(page - 1) : null)
                .with("results", results);
    }

    private FaqSearch search(int page, int size) {
        return new FaqSearch(
                SearchTerms.of(parameters.query().orElse("")),
                pageRequest.contentLocale(),
                new FaqSearch.Filter(
                        parameters.aspect(),
                        parameters.updatedSince().orElse(null),
                        overdue(),
                        pageRequest.reviewRules().today()),
                (page - 1) * size,
                size);
    }

    /** Who looks for punctuation alone finds nothing, as do those who look for what is hidden. */
    private boolean matchesNothing(FaqSearch search) {
        boolean nothingToLookFor = parameters.query().isPresent() && search.terms().isEmpty();
        return nothingToLookFor
                || (pageRequest.reviewRules().hidesOverdue() && parameters.overdue().orElse(false));
    }

    private @Nullable Boolean overdue() {
        Optional<Boolean> wanted = parameters.overdue();
        return pageRequest.reviewRules().hidesOverdue()
                ? Boolean.valueOf(false)
                : wanted.orElse(null);
    }

    /** The same search on another page. */
    private String address(int page) {
        return new DeliveryLinks(pageRequest).list(parameters.withPage(page));
    }
}
