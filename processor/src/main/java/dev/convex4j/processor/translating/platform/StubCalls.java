package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Crossings;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;

/** Calls of the members that we generate in Java. */
public final class StubCalls {
    private StubCalls() {}

    public static Value translate(StubMember member, BodyExpression.Call call, Expressions translator) {
        if (member instanceof StubMember.DocumentField document) {
            TsExpression read =
                    Code.member(translator.receiver(call), document.field().wireName());
            return Value.of(Crossings.read(document.field(), read, translator.module()));
        } else if (member instanceof StubMember.DocumentId) {
            return Value.of(Code.member(translator.receiver(call), "_id"));
        } else if (member instanceof StubMember.DocumentCreationTime) {
            return Value.of(Code.member(translator.receiver(call), "_creationTime"));
        } else if (member instanceof StubMember.DocumentValue) {
            return Database.documentValue(call, translator);
        } else if (member instanceof StubMember.PatchStart || member instanceof StubMember.PatchVerb) {
            return Patches.translate(call, translator);
        } else if (member instanceof StubMember.DraftStart || member instanceof StubMember.DraftField) {
            return Drafts.translate(call, translator);
        } else if (member instanceof StubMember.Wither wither) {
            return Withers.translate(wither, call, translator);
        } else if (member instanceof StubMember.SearchFilter) {
            throw Searches.outsideOfQuery(call);
        } else if (member instanceof StubMember.FunctionCall || member instanceof StubMember.CallOption) {
            throw FunctionCalls.outsideOfCall(call);
        }
        throw Untranslatable.construct(
                "`" + call.method().display() + "(..)`", "use it outside of handlers only", call.position());
    }
}
