package org.treatmentfaq;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands on printed paper. */
public final class PdfText {

    private PdfText() {}

    /** The words of a PDF, as {@link #words} puts them. */
    public static String text(byte[] pdf) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return words(new PDFTextStripper().getText(paper));
        }
    }

    /** Without white space: lines of paper end elsewhere than those of the page. */
    public static String words(String text) {
        return text.replaceAll("\\s+", "");
    }
}
