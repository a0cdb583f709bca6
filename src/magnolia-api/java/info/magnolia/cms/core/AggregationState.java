package info.magnolia.cms.core;

import java.util.Locale;
import javax.jcr.Node;

/** What is known of the page of a request. */
public class AggregationState {

    private Node mainContentNode;
    private Node currentContentNode;
    private Locale locale;
    private String currentUri;
    private String originalUrl;
    private String extension;
    private boolean previewMode;

    public AggregationState() {}

    public Node getMainContentNode() {
        return mainContentNode;
    }

    public void setMainContentNode(Node mainContentNode) {
        this.mainContentNode = mainContentNode;
    }

    public Node getCurrentContentNode() {
        return currentContentNode;
    }

    public void setCurrentContentNode(Node currentContentNode) {
        this.currentContentNode = currentContentNode;
    }

    public boolean isPreviewMode() {
        return previewMode;
    }

    public void setPreviewMode(boolean previewMode) {
        this.previewMode = previewMode;
    }

    public Locale getLocale() {
        return locale;
    }

    public void setLocale(Locale locale) {
        this.locale = locale;
    }

    public String getCurrentURI() {
        return currentUri;
    }

    public void setCurrentURI(String currentUri) {
        this.currentUri = currentUri;
    }

    /** The address as the visitor's browser sent it, with scheme, host and query. */
    public String getOriginalURL() {
        return originalUrl;
    }

    public void setOriginalURL(String originalURL) {
        this.originalUrl = originalURL;
    }

    public String getExtension() {
        return extension;
    }

    public void setExtension(String extension) {
        this.extension = extension;
    }
}
