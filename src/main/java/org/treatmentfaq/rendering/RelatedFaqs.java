package org.treatmentfaq.rendering;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.treatmentfaq.content.Localized;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.request.PageRequest;
import org.treatmentfaq.text.WhiteSpace;
import org.treatmentfaq.usage.FaqUsage.FaqPage;

/**
 * The related FAQs of a FAQ: links for readers, and for editors why there is none to some of them,
 * or why visitors will miss it. A related FAQ is linked to its canonical page; where there is none
 * that the reader may read, to the first page that shows it. One instance for one placement.
 */
final class RelatedFaqs {

    static final String ITSELF = "treatment-faq.template.problem.related.itself";
    static final String MISSING = "treatment-faq.template.problem.related.missing";
    static final String OVERDUE = "treatment-faq.template.problem.related.overdue";
    static final String UNTITLED = "treatment-faq.template.problem.related.untitled";
    static final String NOWHERE = "treatment-faq.template.problem.related.nowhere";
    static final String UNREADABLE = "treatment-faq.template.problem.related.unreadable";
    static final String UNPUBLISHED = "treatment-faq.template.problem.related.unpublished";
    static final String PAGE_UNPUBLISHED = "treatment-faq.template.problem.related.page";

    private final PageRequest request;
    private final List<RelatedFaq> links = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private RelatedFaqs(PageRequest request) {
        this.request = request;
    }

    /**
     * What an editor has to look at.
     *
     * @param message key of a message
     * @param name of the related FAQ; its identifier if there is no such FAQ
     */
    public record Problem(String message, String name) {}

    /** Those of a FAQ, as far as the reader may see them. */
    static RelatedFaqs of(StoredFaq stored, PageRequest request) {
        RelatedFaqs related = new RelatedFaqs(request);
        for (String identifier : new LinkedHashSet<>(stored.faq().relatedFaqs())) {
            if (identifier.equals(stored.identifier())) {
                related.tell(ITSELF, stored);
            } else {
                related.add(identifier);
            }
        }
        return related;
    }

    /** In the order that an editor gave them, each once. */
    List<RelatedFaq> links() {
        return List.copyOf(links);
    }

    /** Empty for visitors. */
    List<Problem> problems() {
        return request.isEditMode() ? List.copyOf(problems) : List.of();
    }

    private void add(String identifier) {
        request.visitor()
                .faqs()
                .byId(identifier)
                .ifPresentOrElse(this::add, () -> problems.add(new Problem(MISSING, identifier)));
    }

    private void add(StoredFaq other) {
        Localized<String> title = title(other);
        if (request.reviewRules().hides(other.faq())) {
            tell(OVERDUE, other);
        } else if (WhiteSpace.isBlank(title.text())) {
            tell(UNTITLED, other);
        } else {
            link(other, title);
        }
    }

    private void link(StoredFaq other, Localized<String> title) {
        List<FaqPage> pages = pages(other);
        for (FaqPage page : pages) {
            Optional<String> address = request.links().addressOfPage(page.identifier());
            if (address.isPresent()) {
                links.add(new RelatedFaq(title, address.get()));
                tellOfPublication(other, page);
                return;
            }
        }
        tell(pages.isEmpty() ? NOWHERE : UNREADABLE, other);
    }

    private void tellOfPublication(StoredFaq other, FaqPage page) {
        if (!other.published()) {
            tell(UNPUBLISHED, other);
        } else if (!page.published()) {
            tell(PAGE_UNPUBLISHED, other);
        }
    }

    private List<FaqPage> pages(StoredFaq other) {
        List<FaqPage> showing = request.pagesOf(other.identifier());
        String canonical = other.faq().canonicalPage();
        if (WhiteSpace.isBlank(canonical)) {
            return showing;
        }
        FaqPage first =
                showing.stream()
                        .filter(page -> page.identifier().equals(canonical))
                        .findFirst()
                        .orElse(new FaqPage(canonical, true));
        return Stream.concat(Stream.of(first), showing.stream()).distinct().toList();
    }

    private void tell(String message, StoredFaq other) {
        String title = title(other).text();
        problems.add(new Problem(message, WhiteSpace.isBlank(title) ? other.path() : title));
    }

    private Localized<String> title(StoredFaq other) {
        return other.readIn(request.contentLocale()).title().in(request.contentLocale());
    }
}
