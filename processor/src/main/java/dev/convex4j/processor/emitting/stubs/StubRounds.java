package dev.convex4j.processor.emitting.stubs;

import com.palantir.javapoet.JavaFile;
import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.reading.Reading;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.util.Elements;

/**
 * Writes the generated Java, each file in the first round whose signatures allow it. One object serves one compilation.
 *
 * <p>{@code Routes} needs no types and comes in the first round. So does {@code Tables}, unless a table's type is missing;
 * then it waits one round for other processors. {@code Api} and {@code Internal} come in the round after {@code Tables}, where
 * {@code PostDoc} has become a type, and with them {@code With}. What is unresolved by then is left out, and javac reports it: one mistyped name mustn't
 * take all other calls away.
 */
public final class StubRounds {
    private final Filer filer;
    private final Elements elements;
    private boolean first = true;
    private boolean tablesWritten;
    private boolean callsWritten;

    /** Starts a compilation. */
    public StubRounds(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    /**
     * Writes what is due. Call it once in each round but the last.
     *
     * @throws IOException if a file can't be written
     */
    public void write(Reading reading) throws IOException {
        Backend backend = reading.backend();
        if (isEmpty(backend, reading)) {
            return;
        }
        StubNames names = StubNames.of(backend);
        Map<String, TableModel> tables = new HashMap<>();
        backend.tables().forEach(table -> tables.putIfAbsent(table.name(), table));
        StubTypes types = new StubTypes(names, tables, elements);
        boolean waiting = first && !reading.unresolvedTables().isEmpty();
        if (first) {
            write(new RoutesStub(names).file());
        }
        if (tablesWritten && !callsWritten) {
            CallsStub calls = new CallsStub(names, types);
            write(calls.file(StubNames.API, "Calls of the backend's public functions.\n"));
            write(calls.file(StubNames.INTERNAL, "Calls of the backend's internal functions.\n"));
            Optional<JavaFile> withers = new WithStub(names, types).file();
            if (withers.isPresent()) {
                write(withers.get());
            }
            callsWritten = true;
        }
        if (!tablesWritten && !waiting) {
            write(new TablesStub(backend, names, types).file());
            tablesWritten = true;
        }
        first = false;
    }

    private static boolean isEmpty(Backend backend, Reading reading) {
        return backend.tables().isEmpty()
                && backend.functions().isEmpty()
                && backend.routes().isEmpty()
                && reading.unresolvedFunctions().isEmpty();
    }

    private void write(JavaFile file) throws IOException {
        try {
            file.writeTo(filer);
        } catch (FilerException e) {
            // The user has a class of that name, which is a finding; the other files are written all the same.
            return;
        }
    }
}
