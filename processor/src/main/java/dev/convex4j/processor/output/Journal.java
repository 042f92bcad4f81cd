package dev.convex4j.processor.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The replacement under way, in a form that outlives a killed build. */
record Journal(List<Step> steps, List<String> createdDirectories, List<String> emptiedDirectories) {
    /** A {@link Plan.Change} without its content, which lies beside the journal. */
    record Step(String path, String before, String after) {
        boolean writes() {
            return !after.equals(FolderView.ABSENT);
        }

        boolean replacesOrDeletes() {
            return !before.equals(FolderView.ABSENT);
        }

        /** Where the new content waits. Of path and content, as two files may have the same content. */
        String newName() {
            return name(after) + ".new";
        }

        /** Where the copy of the old content waits. */
        String oldName() {
            return name(before) + ".old";
        }

        private String name(String hash) {
            return Content.hashOf((path + '\n' + hash).getBytes(StandardCharsets.UTF_8));
        }
    }

    String toJson() {
        ObjectNode root = Json.MAPPER.createObjectNode();
        ArrayNode array = root.putArray("steps");
        for (Step step : steps) {
            array.addObject().put("path", step.path).put("before", step.before).put("after", step.after);
        }
        createdDirectories.forEach(root.putArray("createdDirectories")::add);
        emptiedDirectories.forEach(root.putArray("emptiedDirectories")::add);
        return Json.print(root);
    }

    /** @throws IllegalArgumentException if that is no journal of ours */
    static Journal parse(String json) {
        try {
            JsonNode root = Json.MAPPER.readTree(json);
            List<Step> steps = new ArrayList<>();
            for (JsonNode step : root.required("steps")) {
                steps.add(new Step(
                        path(step.required("path").asString()),
                        step.required("before").asString(),
                        step.required("after").asString()));
            }
            return new Journal(
                    steps, paths(root.required("createdDirectories")), paths(root.required("emptiedDirectories")));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    private static List<String> paths(JsonNode array) {
        List<String> paths = new ArrayList<>();
        for (JsonNode element : array) {
            paths.add(path(element.asString()));
        }
        return paths;
    }

    private static String path(String path) {
        boolean known = path.isEmpty() || path.equals(Manifest.FILE_NAME);
        if (!known && GeneratedPaths.fault(path).isPresent()) {
            throw new IllegalArgumentException(path);
        }
        return path;
    }
}
