package org.treatmentfaq.rendering;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import java.util.Optional;

/**
 * A QR code to be drawn as SVG, one unit for each of its squares, with the white border that
 * scanners need.
 *
 * @param size width and height in squares
 * @param path the dark squares, as the {@code d} of an SVG path
 */
public record QrPicture(int size, String path) {

    private static final int BORDER = 4;

    /** The code of an address; empty if it is too long for one. */
    static Optional<QrPicture> of(String address) {
        try {
            QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
            return Optional.of(new QrPicture(code.size + 2 * BORDER, path(code)));
        } catch (DataTooLongException e) {
            return Optional.empty();
        }
    }

    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + BORDER).append(' ').append(y + BORDER);
                    path.append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
