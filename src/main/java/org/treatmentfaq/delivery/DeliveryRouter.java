package org.treatmentfaq.delivery;

import jakarta.inject.Provider;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.treatmentfaq.content.LocalizedFaq;
import org.treatmentfaq.content.LocalizedQuestion;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.content.TreatmentFaqs;
import org.treatmentfaq.json.Json;
import org.treatmentfaq.rendering.FragmentRenderer;
import org.treatmentfaq.request.PageRequest;
import org.treatmentfaq.structureddata.MedicalWebPage;

/** Finds the representation that a request's address names. */
final class DeliveryRouter {

    private static final String JSON = "application/json;charset=UTF-8";
    private static final String JSON_LD = "application/ld+json";
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String OPEN_API = "openapi.json";

    private final HttpServletRequest request;
    private final PageRequest pageRequest;
    private final Provider<FragmentRenderer> fragments;

    DeliveryRouter(
            HttpServletRequest request,
            PageRequest pageRequest,
            Provider<FragmentRenderer> fragments) {
        this.request = request;
        this.pageRequest = pageRequest;
        this.fragments = fragments;
    }

    /**
     * The representation that is asked for.
     *
     * @throws ProblemException if there is none, or the caller may not read it
     */
    Representation find() {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        if (path.equals("/faqs.json")) {
            Parameters parameters = parameters(Parameters.OF_LIST);
            return of(JSON, Json.of(new FaqList(pageRequest, parameters).members()));
        }
        if (path.equals("/openapi.json")) {
            parameters(List.of());
            return of(JSON, openApi());
        }
        FaqAddress address = FaqAddress.of(path).orElseThrow(ProblemException::notFound);
        return shown(address.path())
                .map(stored -> faq(stored, address.extension()))
                .orElseGet(() -> question(address));
    }

    private Representation faq(StoredFaq stored, String extension) {
        return switch (extension) {
            case FaqAddress.HTML -> html(stored);
            case FaqAddress.JSON_LD -> jsonLd(stored);
            default -> {
                parameters(Parameters.OF_FAQ);
                yield of(JSON, Json.of(new FaqJson(pageRequest).whole(stored)));
            }
        };
    }

    private Representation question(FaqAddress address) {
        for (FaqAddress.Question asked : address.questions()) {
            Optional<StoredFaq> stored = shown(asked.faq());
            if (stored.isPresent()) {
                parameters(Parameters.OF_FAQ);
                Optional<LocalizedQuestion> question = question(stored.get(), asked.anchor());
                if (question.isPresent()) {
                    FaqJson json = new FaqJson(pageRequest);
                    return of(JSON, Json.of(json.alone(stored.get(), question.get())));
                }
            }
        }
        throw ProblemException.notFound();
    }

    private Optional<LocalizedQuestion> question(StoredFaq stored, String anchor) {
        LocalizedFaq faq = stored.in(pageRequest.contentLocale());
        return Segment.readings(anchor).stream()
                .flatMap(reading -> faq.question(stored.faq(), reading).stream())
                .findFirst();
    }

    private Representation html(StoredFaq stored) {
        Parameters parameters = parameters(Parameters.OF_FRAGMENT);
        String markup = fragments.get().of(stored, parameters.layout(), parameters.headingLevel());
        if (markup.isEmpty()) {
            throw ProblemException.notFound();
        }
        return of(HTML, markup);
    }

    /** As a page of its own; where a page stands for it, under the address of that page. */
    private Representation jsonLd(StoredFaq stored) {
        parameters(Parameters.OF_FAQ);
        String address =
                pageRequest
                        .links()
                        .addressOfPage(stored.faq().canonicalPage())
                        .orElseGet(() -> new DeliveryLinks(pageRequest).faq(stored, ".jsonld"));
        String base = pageRequest.links().base(stored.faq().canonicalPage());
        return of(
                JSON_LD,
                MedicalWebPage.of(address, stored, pageRequest.contentLocale())
                        .toJsonLd(pageRequest.links(), base)
                        .toString());
    }

    private Optional<StoredFaq> shown(String path) {
        TreatmentFaqs faqs = pageRequest.visitor().faqs();
        return Segment.readings(path).stream()
                .flatMap(reading -> faqs.byPath(reading).stream())
                .findFirst()
                .filter(faq -> !pageRequest.reviewRules().hides(faq.faq()));
    }

    /** What is asked for, in the language that is asked for. */
    private Parameters parameters(List<String> known) {
        Parameters parameters = new Parameters(request, known);
        pageRequest.deliver(
                parameters.language(pageRequest.languages().all(), pageRequest.locale()));
        return parameters;
    }

    private static Representation of(String type, String body) {
        return new Representation(type, body);
    }

    private static String openApi() {
        try (InputStream file =
                Objects.requireNonNull(
                        DeliveryRouter.class.getResourceAsStream(OPEN_API), OPEN_API)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
