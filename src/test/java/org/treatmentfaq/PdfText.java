package org.treatmentfaq;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

    /** The same, sheet by sheet. */
    static List<String> sheets(byte[] pdf) throws IOException {
        List<String> sheets = new ArrayList<>();
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int sheet = 1; sheet <= paper.getNumberOfPages(); sheet++) {
                stripper.setStartPage(sheet);
                stripper.setEndPage(sheet);
                sheets.add(words(stripper.getText(paper)));
            }
        }
        return sheets;
    }

    /** Without white space: lines of paper end elsewhere than those of the page. */
    public static String words(String text) {
        return text.replaceAll("\\s+", "");
    }
}
