package dev.convex4j.processor.translating;

import static dev.convex4j.runtime.spi.Intrinsics.*;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.classes.EnumTables;
import dev.convex4j.processor.translating.classes.HashCodes;
import dev.convex4j.processor.translating.core.Intrinsic;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.exceptions.Throwables;
import dev.convex4j.processor.translating.functions.Generics;
import dev.convex4j.processor.translating.jdk.ArrayCalls;
import dev.convex4j.processor.translating.jdk.Builders;
import dev.convex4j.processor.translating.jdk.Collections;
import dev.convex4j.processor.translating.jdk.Deques;
import dev.convex4j.processor.translating.jdk.Durations;
import dev.convex4j.processor.translating.jdk.Entries;
import dev.convex4j.processor.translating.jdk.EnumSets;
import dev.convex4j.processor.translating.jdk.Formats;
import dev.convex4j.processor.translating.jdk.Heaps;
import dev.convex4j.processor.translating.jdk.Iterators;
import dev.convex4j.processor.translating.jdk.ListParts;
import dev.convex4j.processor.translating.jdk.ListSearches;
import dev.convex4j.processor.translating.jdk.Lists;
import dev.convex4j.processor.translating.jdk.MapChanges;
import dev.convex4j.processor.translating.jdk.Maps;
import dev.convex4j.processor.translating.jdk.ObjectsCalls;
import dev.convex4j.processor.translating.jdk.OptionalCalls;
import dev.convex4j.processor.translating.jdk.RegexCalls;
import dev.convex4j.processor.translating.jdk.Sets;
import dev.convex4j.processor.translating.jdk.Sorted;
import dev.convex4j.processor.translating.jdk.StaticCalls;
import dev.convex4j.processor.translating.jdk.Strings;
import dev.convex4j.processor.translating.jdk.TextCalls;
import dev.convex4j.processor.translating.operators.Equality;
import dev.convex4j.processor.translating.ordering.Comparators;
import dev.convex4j.processor.translating.ordering.Sorts;
import dev.convex4j.processor.translating.platform.Database;
import dev.convex4j.processor.translating.platform.Environment;
import dev.convex4j.processor.translating.platform.Fetches;
import dev.convex4j.processor.translating.platform.FreeValues;
import dev.convex4j.processor.translating.platform.FunctionCalls;
import dev.convex4j.processor.translating.platform.Http;
import dev.convex4j.processor.translating.platform.IndexRanges;
import dev.convex4j.processor.translating.platform.Pages;
import dev.convex4j.processor.translating.platform.Queries;
import dev.convex4j.processor.translating.platform.Randomness;
import dev.convex4j.processor.translating.platform.Searches;
import dev.convex4j.processor.translating.streams.StreamSources;
import dev.convex4j.processor.translating.streams.Streams;
import java.util.Map;
import java.util.function.Function;

/** The decisions that library rows name, each with its code. */
final class Intrinsics {
    private static final Map<String, Intrinsic> BY_NAME = Map.ofEntries(
            // Our own API
            Map.entry(TRUSTED_ID, Database::trustedId),
            Map.entry(DOCUMENT_VALUE, Database::documentValue),
            Map.entry(GET, Database::get),
            Map.entry(QUERY, Database::query),
            Map.entry(NORMALIZE_ID, Database::normalizeId),
            Map.entry(INSERT, Database::insert),
            Map.entry(PATCH, Database::write),
            Map.entry(REPLACE, Database::write),
            Map.entry(DELETE, Database::write),
            Map.entry(WITH_INDEX, IndexRanges::withIndex),
            Map.entry(RANGE, refused(IndexRanges::outsideOfQuery)),
            Map.entry(WITH_SEARCH_INDEX, Searches::withSearchIndex),
            Map.entry(SEARCH, refused(Searches::outsideOfQuery)),
            Map.entry(READ, Queries::read),
            Map.entry(PAGINATE, Pages::read),
            Map.entry(PAGE_MAP, refused(Pages::unnamed)),
            Map.entry(PAGE_WITH, Pages::with),
            Map.entry(ORDER, Queries::order),
            Map.entry(FILTER, Queries::filter),
            Map.entry(FILTER_COMPARISON, Queries::comparison),
            Map.entry(FILTER_JUNCTION, Queries::junction),
            Map.entry(CALL, FunctionCalls::run),
            Map.entry(RUN_AFTER, FunctionCalls::schedule),
            Map.entry(RUN_AT, FunctionCalls::schedule),
            Map.entry(ENV_REQUIRED, Environment::required),
            Map.entry(ENV_OPTIONAL, Environment::optional),
            Map.entry(RANDOM_INT, Randomness::nextInt),
            Map.entry(VALUE_LIST, FreeValues::list),
            Map.entry(VALUE_OBJECT, FreeValues::object),
            Map.entry(VALUE_WITH, FreeValues::with),
            Map.entry(FETCH, Fetches::fetch),
            Map.entry(FETCH_REQUEST, refused(Fetches::outsideOfFetch)),
            Map.entry(FETCH_JSON, Fetches::json),
            Map.entry(PATH_AFTER_PREFIX, Http::pathAfterPrefix),
            Map.entry(REQUEST_JSON, Http::requestJson),
            Map.entry(HTTP_RESPONSE, Http::response),
            Map.entry(HTTP_ERROR, Http::error),
            // The JDK
            Map.entry("equals", Equality::equalsMethod),
            Map.entry("newException", Throwables::create),
            Map.entry("readThrowable", Throwables::read),
            Map.entry("suppressed", Throwables::suppressed),
            Map.entry("enumName", EnumTables::name),
            Map.entry("enumOrdinal", EnumTables::ordinal),
            Map.entry("enumCompareTo", EnumTables::compareTo),
            Map.entry("enumText", EnumTables::text),
            Map.entry("objectsEqual", Equality::objectsEqual),
            Map.entry("hashCode", HashCodes::ofCall),
            Map.entry("objectsHash", HashCodes::ofObjects),
            Map.entry("objectsHashCode", HashCodes::ofObject),
            Map.entry("newSizedBuilder", Builders::createSized),
            Map.entry("builderAppend", Builders::append),
            Map.entry("builderAppendPart", Builders::appendPart),
            Map.entry("builderInsert", Builders::insert),
            Map.entry("stringContains", TextCalls::contains),
            Map.entry("contentEquals", TextCalls::contentEquals),
            Map.entry("replaceText", TextCalls::replace),
            Map.entry("indexOfChar", TextCalls::indexOfChar),
            Map.entry("joinTexts", TextCalls::join),
            Map.entry("rootCase", TextCalls::rootCase),
            Map.entry("matches", RegexCalls::matches),
            Map.entry("patternMatches", RegexCalls::patternMatches),
            Map.entry("replaceMatches", RegexCalls::replace),
            Map.entry("split", RegexCalls::split),
            Map.entry("compile", RegexCalls::compile),
            Map.entry("matcher", RegexCalls::matcher),
            Map.entry("resetMatcher", RegexCalls::reset),
            Map.entry("patternSplit", RegexCalls::patternSplit),
            Map.entry("find", RegexCalls::find),
            Map.entry("requireNonNull", ObjectsCalls::requireNonNull),
            Map.entry("requireNonNullElse", ObjectsCalls::requireNonNullElse),
            Map.entry("requireNonNullElseGet", ObjectsCalls::requireNonNullElseGet),
            Map.entry("isNull", ObjectsCalls::isNull),
            Map.entry("textOrElse", ObjectsCalls::textOrElse),
            Map.entry("format", Formats::format),
            Map.entry("formatted", Formats::formatted),
            Map.entry("println", Strings::println),
            Map.entry("textOf", Strings::textOf),
            Map.entry("durationOf", Durations::of),
            Map.entry("instantShift", Durations::shift),
            Map.entry("newList", Lists::create),
            Map.entry("listOf", Lists::of),
            Map.entry("listContains", ListSearches::contains),
            Map.entry("compareTo", Generics::compareTo),
            Map.entry("listGet", Lists::get),
            Map.entry("listIndexOf", ListSearches::indexOf),
            Map.entry("listChange", refused(Lists::changeAsValue)),
            Map.entry("listSet", Lists::set),
            Map.entry("listRemoveAt", Lists::removeAt),
            Map.entry("listRemove", ListSearches::remove),
            Map.entry("listRemoveIf", Lists::removeIf),
            Map.entry("collectionAddAll", Collections::addAll),
            Map.entry("collectionClear", Collections::clear),
            Map.entry("collectionContainsAll", Collections::containsAll),
            Map.entry("collectionRemove", Collections::remove),
            Map.entry("queuePoll", Deques::poll),
            Map.entry("queuePeek", Deques::peek),
            Map.entry("queueRemove", Deques::remove),
            Map.entry("queueElement", Deques::element),
            Map.entry("newHeap", Heaps::create),
            Map.entry("iterator", Iterators::create),
            Map.entry("iteratorNext", Iterators::next),
            Map.entry("iteratorRemove", Iterators::remove),
            Map.entry("enumSetNone", EnumSets::none),
            Map.entry("enumSetAll", EnumSets::all),
            Map.entry("enumSetOf", EnumSets::of),
            Map.entry("enumSetCopy", EnumSets::copyOf),
            Map.entry("enumSetComplement", EnumSets::complement),
            Map.entry("enumSetRange", EnumSets::range),
            Map.entry("listBulk", ListSearches::bulk),
            Map.entry("listReplaceAll", ListParts::replaceAll),
            Map.entry("subList", ListParts::subList),
            Map.entry("listToArray", ListParts::toArray),
            Map.entry("collectionsAddAll", StaticCalls::addAll),
            Map.entry("collectionsReverse", StaticCalls::reverse),
            Map.entry("collectionsFill", StaticCalls::fill),
            Map.entry("collectionsMove", StaticCalls::move),
            Map.entry("collectionsFrequency", StaticCalls::frequency),
            Map.entry("collectionsDisjoint", StaticCalls::disjoint),
            Map.entry("collectionsCopies", StaticCalls::copies),
            Map.entry("collectionsSort", Sorts::sortArgument),
            Map.entry("listForEach", Lists::forEach),
            Map.entry("newSizedList", Lists::createSized),
            Map.entry("listCopy", Lists::copy),
            Map.entry("collectionSize", Collections::size),
            Map.entry("collectionIsEmpty", Collections::isEmpty),
            Map.entry("collectionContains", Collections::contains),
            Map.entry("collectionRemoveIf", Collections::removeIf),
            Map.entry("collectionStream", Collections::stream),
            Map.entry("newMap", Maps::create),
            Map.entry("mapOf", Maps::of),
            Map.entry("mapOfEntries", Maps::ofEntries),
            Map.entry("mapCopyOf", Maps::copyOf),
            Map.entry("mapEntry", Maps::entry),
            Map.entry("mapGet", Maps::get),
            Map.entry("mapGetOrDefault", Maps::getOrDefault),
            Map.entry("mapContainsKey", Maps::containsKey),
            Map.entry("mapContainsValue", Maps::containsValue),
            Map.entry("mapView", Maps::view),
            Map.entry("mapChange", MapChanges::change),
            Map.entry("mapPutAll", MapChanges::putAll),
            Map.entry("mapCompute", MapChanges::compute),
            Map.entry("mapMerge", MapChanges::merge),
            Map.entry("mapReplaceAll", MapChanges::replaceAll),
            Map.entry("mapForEach", MapChanges::forEach),
            Map.entry("entryRead", Entries::read),
            Map.entry("newSet", Sets::create),
            Map.entry("setOf", Sets::of),
            Map.entry("setCopyOf", Sets::copy),
            Map.entry("setContainsAll", Sets::containsAll),
            Map.entry("setAdd", Sets::add),
            Map.entry("setRemove", Sets::remove),
            Map.entry("setClear", Sets::clear),
            Map.entry("setBulk", Sets::bulk),
            Map.entry("setRetainAll", Sets::retainAll),
            Map.entry("sortedKey", Sorted::key),
            Map.entry("sortedNear", Sorted::near),
            Map.entry("sortedPoll", Sorted::poll),
            Map.entry("arrayText", ArrayCalls::text),
            Map.entry("arrayFill", ArrayCalls::fill),
            Map.entry("arraySort", ArrayCalls::sort),
            Map.entry("arrayCopy", ArrayCalls::copyOf),
            Map.entry("arrayRange", ArrayCalls::copyOfRange),
            Map.entry("arrayEquals", ArrayCalls::equal),
            Map.entry("arrayList", ArrayCalls::asList),
            Map.entry("optionalOf", OptionalCalls::of),
            Map.entry("optionalOfNullable", OptionalCalls::ofNullable),
            Map.entry("optionalFilter", OptionalCalls::filter),
            Map.entry("optionalStream", OptionalCalls::stream),
            Map.entry("ifPresent", refused(OptionalCalls::ifPresentAsValue)),
            Map.entry("optionalEmpty", OptionalCalls::empty),
            Map.entry("optionalIsPresent", OptionalCalls::isPresent),
            Map.entry("optionalIsEmpty", OptionalCalls::isEmpty),
            Map.entry("optionalGet", OptionalCalls::get),
            Map.entry("optionalOrElse", OptionalCalls::orElse),
            Map.entry("optionalOrElseGet", OptionalCalls::orElseGet),
            Map.entry("optionalOr", OptionalCalls::or),
            Map.entry("optionalOrElseThrow", OptionalCalls::orElseThrow),
            Map.entry("optionalMap", OptionalCalls::map),
            Map.entry("comparator", Comparators::value),
            Map.entry("listSort", Sorts::sort),
            Map.entry("extreme", Sorts::extreme),
            Map.entry("streamStage", refused(Streams::unread)),
            Map.entry("streamOf", StreamSources::of),
            Map.entry("streamOfArray", StreamSources::ofArray),
            Map.entry("sortBy", Sorts::sortArray),
            Map.entry("streamConcat", StreamSources::concat),
            Map.entry("streamIterate", StreamSources::iterate),
            Map.entry("collector", refused(Streams::unread)),
            Map.entry("readStream", Streams::read));

    private Intrinsics() {}

    /** A part of a larger expression, which translates it whole: alone it has no meaning. */
    private static Intrinsic refused(Function<BodyExpression, Untranslatable> refusal) {
        return (call, translator) -> {
            throw refusal.apply(call);
        };
    }

    static Intrinsic named(String name) {
        Intrinsic intrinsic = BY_NAME.get(name);
        if (intrinsic == null) {
            throw new IllegalStateException("a library row names an unknown intrinsic: " + name);
        }
        return intrinsic;
    }

    static boolean exists(String name) {
        return BY_NAME.containsKey(name);
    }
}
