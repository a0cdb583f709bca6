package org.treatmentfaq.rendering;

import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.model.RenderingModelImpl;
import info.magnolia.rendering.template.RenderableDefinition;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.Localized;
import org.treatmentfaq.content.LocalizedFaq;
import org.treatmentfaq.content.Placement;
import org.treatmentfaq.content.Source;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.request.PageRequest;
import org.treatmentfaq.richtext.AnswerHtml;
import org.treatmentfaq.structureddata.JsonLd;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Model of the component {@code treatment-faq:components/treatmentFaq}, which shows a FAQ, or
 * chosen questions of it, on a page. Everything is read once, when Magnolia makes the model; a FAQ
 * that is missing or that the visitor may not read is simply not shown.
 *
 * <p>Template: {@code templates/components/treatmentFaq.ftl}; test: {@code
 * TreatmentFaqRenderingTest}.
 *
 * @param <RD> the definition that Magnolia hands over
 */
public class TreatmentFaqModel<RD extends RenderableDefinition> extends RenderingModelImpl<RD> {

    private final PageRequest request;
    private final Placement placement;
    private final Optional<StoredFaq> stored;
    private final Optional<PlacedFaq> placed;
    private final Optional<Byline> byline;
    private final Optional<SafetyPart> safety;
    private final Optional<Localized<AnswerHtml>> localNote;
    private final Optional<Localized<AnswerHtml>> disclaimer;
    private final boolean linkingAssets;
    private final List<Item> items;
    private final Optional<RelatedFaqs> related;
    private final EditorNotes editorNotes;

    @Inject
    public TreatmentFaqModel(
            Node content,
            RD definition,
            @Nullable RenderingModel<?> parent,
            PageRequest request,
            Omissions omissions) {
        super(content, definition, parent);
        this.request = request;
        placement = request.placement(content);
        stored = request.visitor().faqs().byId(placement.faq());
        placed = stored.flatMap(faq -> PlacedFaq.of(faq, placement, request));
        byline = placed.flatMap(shown -> stored.map(faq -> Byline.of(faq, placement, request)));
        Optional<PageTexts> texts = PageTexts.of(stored, placed, request);
        items = texts.map(PageTexts::items).orElse(List.of());
        safety = texts.map(each -> SafetyPart.of(shown(), request, each));
        localNote = texts.map(PageTexts::note);
        disclaimer = texts.map(PageTexts::disclaimer);
        related =
                stored.filter(faq -> placement.shows(Placement.Part.RELATED))
                        .map(faq -> RelatedFaqs.of(faq, request));
        editorNotes = EditorNotes.of(request, placement, stored, placed, isShown());
        linkingAssets = isShown() && !request.isDelivered() && request.claimAssets();
        stored.ifPresent(faq -> placed.ifPresent(shown -> omissions.log(faq, shown)));
    }

    /** Whether there is anything to show. */
    public boolean isShown() {
        return placed.isPresent() && (!items.isEmpty() || !getSafety().isBlank());
    }

    /** What an editor is told in place of a FAQ that cannot be shown; empty for visitors. */
    public String getProblem() {
        return editorNotes.problem();
    }

    /** Anchors of the dialog that lead to no question with an answer; empty for visitors. */
    public List<String> getWrongAnchors() {
        return editorNotes.wrongAnchors();
    }

    /** What editors are told beside the FAQ, as keys of messages; empty for visitors. */
    public List<String> getNotices() {
        return editorNotes.notices();
    }

    /** Questions that readers do not get for want of an answer; empty for visitors. */
    public List<String> getUnanswered() {
        return editorNotes.unanswered();
    }

    /** What readers do not get as it was written, for editors; empty for visitors. */
    public List<RemovedMarkup> getRemovedMarkup() {
        return editorNotes.removed();
    }

    /** What editors are told about the review and the translations; empty for visitors. */
    public ReviewNotes getReviewNotes() {
        return editorNotes.review();
    }

    /** A short name for what the whole FAQ says, in all its languages. */
    public String getRevision() {
        return stored.map(StoredFaq::revision).orElse("");
    }

    public Localized<String> getHeading() {
        return shown().heading();
    }

    /** False if there is none, or the page's title says the same. */
    public boolean isHeadingShown() {
        return shown().headingShown();
    }

    /** Level of the heading; the questions are one level below, or here if there is no heading. */
    public int getHeadingLevel() {
        return shown().headingLevel();
    }

    public int getQuestionLevel() {
        return shown().questionLevel();
    }

    /** {@code accordion} or {@code open}; where the editor left it open, their number decides. */
    public String getLayout() {
        return placement
                .layout()
                .chosenFor(items.size(), AccordionMinQuestions.of(definition))
                .key();
    }

    /** Whether this placement is the first on the page and no frame has linked the files. */
    public boolean isLinkingAssets() {
        return linkingAssets;
    }

    /** Address of a file in the module's web resources. */
    public String resource(String name) {
        return request.links().resource(name);
    }

    /** What to do when the filter finds nothing; empty for the message bundle's text. */
    public String getNothingFound() {
        return request.nothingFound();
    }

    public List<Item> getItems() {
        return items;
    }

    /** The paragraphs of the introduction, only where the whole FAQ is shown. */
    public Localized<List<String>> getSummary() {
        return faq().summary()
                .map(text -> placement.selected() ? List.of() : WhiteSpace.paragraphs(text));
    }

    public SafetyPart getSafety() {
        return safety.orElseThrow(TreatmentFaqModel::nothingToShow);
    }

    public Localized<AnswerHtml> getLocalNote() {
        return localNote.orElseThrow(TreatmentFaqModel::nothingToShow);
    }

    /** Who wrote and reviewed what is shown, and when. */
    public Byline getByline() {
        return byline.orElseThrow(TreatmentFaqModel::nothingToShow);
    }

    /** The rights line, word for word; empty where this placement leaves it to the page. */
    public String getRightsStatement() {
        return placement.shows(Placement.Part.RIGHTS)
                ? WhiteSpace.orEmpty(faq().rights().statement())
                : "";
    }

    public List<Source> getSources() {
        return placement.shows(Placement.Part.SOURCES) ? faq().sources() : List.of();
    }

    public List<RelatedFaq> getRelated() {
        return related.map(RelatedFaqs::links).orElse(List.of());
    }

    /** Related FAQs that visitors will miss, for editors; empty for visitors. */
    public List<RelatedFaqs.Problem> getRelatedProblems() {
        return related.map(RelatedFaqs::problems).orElse(List.of());
    }

    public boolean isDisclaimerShown() {
        return placement.shows(Placement.Part.DISCLAIMER) && !getDisclaimer().text().isBlank();
    }

    public Localized<AnswerHtml> getDisclaimer() {
        return disclaimer.orElseThrow(TreatmentFaqModel::nothingToShow);
    }

    /** The structured data of the whole page, printed by the first placement on it. */
    public JsonLd getStructuredData() {
        return PageGraph.of(request, this);
    }

    private LocalizedFaq faq() {
        return shown().faq();
    }

    private PlacedFaq shown() {
        return placed.orElseThrow(TreatmentFaqModel::nothingToShow);
    }

    private static IllegalStateException nothingToShow() {
        return new IllegalStateException("Ask isShown() first: there is no FAQ to show");
    }
}
