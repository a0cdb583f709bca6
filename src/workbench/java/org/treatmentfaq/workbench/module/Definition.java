package org.treatmentfaq.workbench.module;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A definition file after include, inherit and override. Values are maps with text keys, lists,
 * String, Long, Double, Boolean, Calendar, or null; mappings keep the order of the file, inherited
 * entries come first.
 *
 * @param path the resource
 * @param values what it defines; empty for an empty file
 * @param contentType the name after {@code !content-type:} at the root, as in a content app
 * @param problems what could be read all the same, one line each with path, line and column
 */
public record Definition(
        String path,
        Map<String, Object> values,
        Optional<String> contentType,
        List<String> problems) {}
