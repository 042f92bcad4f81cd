package dev.convex4j.it.fuzz;

import dev.convex4j.it.Checkout;
import dev.convex4j.it.Compilation;
import dev.convex4j.it.JvmPrograms;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The process of {@code node/fuzz.mjs}, which checks and runs one convex folder after another. */
final class NodeSide implements AutoCloseable {
    private static final int SECONDS_FOR_ALL = 180;
    private static final int SECONDS_FOR_ONE = 10;
    private static final String END = "end of output";

    private Process process;
    private BufferedWriter input;
    private BlockingQueue<String> output;

    /**
     * What Node says about the modules of a folder.
     *
     * @param results by module
     * @param findings by module
     */
    record Answer(Map<String, String> results, Map<String, List<String>> findings, List<String> endless) {}

    /** A module that doesn't end ends the process; the others are asked for again. */
    Answer ask(Compilation compilation, List<String> modules) {
        Answer answer = new Answer(new HashMap<>(), new HashMap<>(), new ArrayList<>());
        List<String> left = new ArrayList<>(modules);
        while (!left.isEmpty()) {
            String stuck = askOnce(compilation, left, answer);
            if (stuck.isEmpty()) {
                return answer;
            }
            answer.endless().add(stuck);
            left.remove(stuck);
            left.removeAll(answer.results().keySet());
            answer.findings().clear();
        }
        return answer;
    }

    private String askOnce(Compilation compilation, List<String> modules, Answer answer) {
        try {
            start();
            input.write(request(compilation, modules));
            input.newLine();
            input.flush();
            String running = "";
            while (true) {
                int seconds = running.isEmpty() ? SECONDS_FOR_ALL : SECONDS_FOR_ONE;
                String line = output.poll(seconds, TimeUnit.SECONDS);
                if (line == null && !running.isEmpty()) {
                    close();
                    return running;
                }
                if (line == null || line.equals(END)) {
                    close();
                    throw new IllegalStateException("node/fuzz.mjs gave up: " + line);
                }
                String[] words = line.split(" ", 3);
                switch (words[0]) {
                    case "done" -> {
                        return "";
                    }
                    case "start" -> running = words[1];
                    case "result" -> answer.results().put(words[1].substring(0, words[1].indexOf(':')), text(words[2]));
                    case "finding" ->
                        answer.findings()
                                .computeIfAbsent(words[1], key -> new ArrayList<>())
                                .add(text(words[2]));
                    default -> throw new IllegalStateException(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String request(Compilation compilation, List<String> modules) {
        String names = "\"" + String.join("\", \"", modules) + "\"";
        String project = compilation.folder().toString().replace("\\", "\\\\");
        return "{\"project\": \"" + project + "\", \"modules\": [" + names + "]}";
    }

    /** The text of a JSON string as JavaScript writes it. */
    private static String text(String json) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < json.length() - 1; i++) {
            char unit = json.charAt(i);
            if (unit != '\\') {
                text.append(unit);
                continue;
            }
            i++;
            switch (json.charAt(i)) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case 'r' -> text.append('\r');
                case 'b' -> text.append('\b');
                case 'f' -> text.append('\f');
                case 'u' -> {
                    text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> text.append(json.charAt(i));
            }
        }
        return text.toString();
    }

    private void start() throws IOException {
        if (process != null && process.isAlive()) {
            return;
        }
        process = new ProcessBuilder(
                        "node",
                        "--max-old-space-size=3000",
                        Checkout.IT_TESTS.resolve("node/fuzz.mjs").toString(),
                        String.valueOf(JvmPrograms.NOW.toEpochMilli()))
                .directory(Checkout.IT_TESTS.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        input = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        output = new LinkedBlockingQueue<>();
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        skipInstallation(reader);
        BlockingQueue<String> lines = output;
        Thread thread = new Thread(() -> {
            try {
                reader.lines().forEach(lines::add);
            } catch (UncheckedIOException e) {
                // The process was ended in the middle of a line.
            }
            lines.add(END);
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** The first run of a checkout installs what Node needs, and says so. */
    private static void skipInstallation(BufferedReader reader) throws IOException {
        String line = reader.readLine();
        while (line != null && !line.equals("ready")) {
            line = reader.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("node/fuzz.mjs could not be started");
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
    }
}
