package org.treatmentfaq.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short name for a version of some words: the same words always have the same. */
public final class Revision {

    private static final int LENGTH = 8;

    private Revision() {}

    /** Eight characters, for people. */
    public static String of(List<String> words) {
        return digest(words).substring(0, LENGTH);
    }

    /** All characters, for machines. */
    public static String digest(List<String> words) {
        MessageDigest digest = sha256();
        for (String word : words) {
            digest.update(word.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
