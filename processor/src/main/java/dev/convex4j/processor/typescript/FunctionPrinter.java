package dev.convex4j.processor.typescript;

import dev.convex4j.processor.typescript.Position.Place;
import java.util.List;
import java.util.Optional;

/** Prints functions that have a name, and the signatures of whatever has parameters and a body. */
final class FunctionPrinter {
    private final TreePrinter printer;

    FunctionPrinter(TreePrinter printer) {
        this.printer = printer;
    }

    Doc print(Position position, TsDeclaration.Function function) {
        return Docs.concat(
                function.async() ? "async function " : "function ",
                Names.identifier(function.name()),
                signature(position, function.typeParameters(), function.parameters(), Optional.of(function.result())),
                " ",
                printer.statements.block(position, function.body()));
    }

    /** What stands between the name of a function and its body. */
    Doc signature(
            Position position,
            List<TsTypeParameter> typeParameters,
            List<TsParameter> parameters,
            Optional<TsType> result) {
        Doc parametersDoc = printer.parameters.printAll(position, parameters, false);
        return Docs.concat(
                printer.types.parameters(position, typeParameters, new Doc.GroupId()),
                withResult(position, typeParameters, parameters, parametersDoc, result));
    }

    private Doc withResult(
            Position position,
            List<TsTypeParameter> typeParameters,
            List<TsParameter> parameters,
            Doc parametersDoc,
            Optional<TsType> result) {
        if (result.isEmpty()) {
            return Docs.group(parametersDoc);
        }
        Position resultPosition = position.child(Place.RESULT, result.get());
        Doc resultDoc = Docs.concat(": ", printer.print(resultPosition));
        boolean grouped = TypePrinter.groupsParameters(typeParameters, parameters, resultPosition, resultDoc);
        return Docs.group(grouped ? Docs.group(parametersDoc) : parametersDoc, resultDoc);
    }
}
