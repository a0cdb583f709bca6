package org.treatmentfaq.delivery;

import jakarta.inject.Provider;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatmentfaq.content.LocalizedQuestion;
import org.treatmentfaq.content.StoredFaq;
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

    private static final Pattern FAQ = Pattern.compile("/faqs(/.+)\\.(jsonld|json|html)");
    private static final Pattern QUESTION = Pattern.compile("/faqs(/.+)/questions/(.+)\\.json");

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
        String path =
                Normalizer.normalize(
                        Objects.requireNonNullElse(request.getPathInfo(), ""), Normalizer.Form.NFC);
        if (path.equals("/faqs.json")) {
            Parameters parameters = parameters(Parameters.OF_LIST);
            return new Representation(
                    JSON,
                    Json.of(new FaqList(pageRequest, parameters).members()),
                    Optional.empty());
        }
        if (path.equals("/openapi.json")) {
            parameters(List.of());
            return new Representation(JSON, openApi(), Optional.empty());
        }
        Matcher faq = FAQ.matcher(path);
        Optional<StoredFaq> stored = faq.matches() ? shown(faq.group(1)) : Optional.empty();
        return stored.isPresent() ? faq(stored.get(), faq.group(2)) : question(path);
    }

    private Representation faq(StoredFaq stored, String extension) {
        return switch (extension) {
            case "html" -> html(stored);
            case "jsonld" -> jsonLd(stored);
            default -> {
                parameters(Parameters.OF_FAQ);
                yield of(stored, JSON, Json.of(new FaqJson(pageRequest).whole(stored)));
            }
        };
    }

    private Representation question(String path) {
        Matcher address = QUESTION.matcher(path);
        Optional<StoredFaq> stored = address.matches() ? shown(address.group(1)) : Optional.empty();
        if (stored.isEmpty()) {
            throw ProblemException.notFound();
        }
        parameters(Parameters.OF_FAQ);
        LocalizedQuestion question =
                stored.get()
                        .in(pageRequest.contentLocale())
                        .question(stored.get().faq(), address.group(2))
                        .orElseThrow(ProblemException::notFound);
        return of(
                stored.get(),
                JSON,
                Json.of(new FaqJson(pageRequest).alone(stored.get(), question)));
    }

    private Representation html(StoredFaq stored) {
        Parameters parameters = parameters(Parameters.OF_FRAGMENT);
        String markup = fragments.get().of(stored, parameters.layout(), parameters.headingLevel());
        if (markup.isEmpty()) {
            throw ProblemException.notFound();
        }
        return of(stored, HTML, markup);
    }

    /** As a page of its own; where a page stands for it, under the address of that page. */
    private Representation jsonLd(StoredFaq stored) {
        parameters(Parameters.OF_FAQ);
        String address =
                pageRequest
                        .links()
                        .addressOfPage(stored.faq().canonicalPage())
                        .orElseGet(() -> new DeliveryLinks(pageRequest).faq(stored, ".jsonld"));
        return of(
                stored,
                JSON_LD,
                MedicalWebPage.of(address, stored, pageRequest.contentLocale())
                        .toJsonLd(pageRequest.links())
                        .toString());
    }

    private Optional<StoredFaq> shown(String path) {
        return pageRequest
                .visitor()
                .faqs()
                .byPath(path)
                .filter(faq -> !pageRequest.reviewRules().hides(faq.faq()));
    }

    /** What is asked for, in the language that is asked for. */
    private Parameters parameters(List<String> known) {
        Parameters parameters = new Parameters(request, known);
        pageRequest.deliver(
                parameters.language(pageRequest.languages().all(), pageRequest.locale()));
        return parameters;
    }

    private Representation of(StoredFaq stored, String type, String body) {
        return new Representation(
                type, body, Optional.of(lastModified(stored)).filter(Instant.EPOCH::isBefore));
    }

    /** A review becomes due and overdue by itself. */
    private Instant lastModified(StoredFaq stored) {
        Instant turned =
                pageRequest.reviewRules().lastTurn(stored.faq().review()).orElse(Instant.EPOCH);
        return turned.isAfter(stored.lastModified()) ? turned : stored.lastModified();
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
