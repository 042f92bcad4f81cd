package dev.convex4j.runtime.spi;

/**
 * The names of the translations that need a decision, all in one place. The processor has one piece of code for each.
 *
 * @see TypeScript#intrinsic()
 */
public final class Intrinsics {
    /** {@code Id.trusted(POSTS, text)}: the text as an id of the table. */
    public static final String TRUSTED_ID = "trustedId";

    /** {@code Document.value()}: a document without its system fields. */
    public static final String DOCUMENT_VALUE = "documentValue";

    /** {@code db.get(table, id)}. */
    public static final String GET = "get";

    /** {@code db.system().get(id)}; the table comes from the id's type. */
    public static final String SYSTEM_GET = "systemGet";

    /** {@code db.getAll(table, list, function)}: all reads wait at the same time. */
    public static final String GET_ALL = "getAll";

    /** {@code db.query(table)}. */
    public static final String QUERY = "query";

    /** {@code db.normalizeId(table, text)}. */
    public static final String NORMALIZE_ID = "normalizeId";

    /** {@code db.insert(table, value or draft)}. */
    public static final String INSERT = "insert";

    /** {@code db.patch(id or document, patch)}; the table comes from the id's type. */
    public static final String PATCH = "patch";

    /** {@code db.replace(id, value)}; the table comes from the id's type. */
    public static final String REPLACE = "replace";

    /** {@code db.delete(id or document)}; the table comes from the id's type. */
    public static final String DELETE = "delete";

    /** {@code query.withIndex(range)}: the whole range becomes one callback. */
    public static final String WITH_INDEX = "withIndex";

    /** A bound of an index range, {@code eq} to {@code lte}: a part of {@link #WITH_INDEX}. */
    public static final String RANGE = "range";

    /** {@code query.withSearchIndex(search)}: the whole search becomes one callback. */
    public static final String WITH_SEARCH_INDEX = "withSearchIndex";

    /** {@code index.search(words)}: a part of {@link #WITH_SEARCH_INDEX}. */
    public static final String SEARCH = "search";

    /** {@code query.collect()}, {@code take(n)}, {@code first()} and {@code unique()}. */
    public static final String READ = "read";

    /** {@code for (PostDoc post : query)}: {@code for await}. */
    public static final String QUERY_ITERATOR = "queryIterator";

    /** A part of a vector search that {@link #VECTOR_READ} translates. */
    public static final String VECTOR_STEP = "vectorStep";

    /** {@code vectorQuery.collect()}: the whole search becomes one call. */
    public static final String VECTOR_READ = "vectorRead";

    /** A comparison of a filter field in a vector search, {@code eq} and {@code in}. */
    public static final String VECTOR_COMPARISON = "vectorComparison";

    /** {@code query.paginate(paginationOpts)}. */
    public static final String PAGINATE = "paginate";

    /** {@code page.map(function)}, where nothing simpler took its place. */
    public static final String PAGE_MAP = "pageMap";

    /** {@code page.withPage(elements)}. */
    public static final String PAGE_WITH = "pageWith";

    /** {@code query.order(order)}. */
    public static final String ORDER = "order";

    /** {@code query.filter(predicate)}. */
    public static final String FILTER = "filter";

    /** A comparison of a field with a value in a filter, {@code eq} to {@code gte}. */
    public static final String FILTER_COMPARISON = "filterComparison";

    /** {@code and} and {@code or} of any number of conditions in a filter. */
    public static final String FILTER_JUNCTION = "filterJunction";

    /** {@code ctx.runQuery}, {@code runMutation} and {@code runAction} of a call. */
    public static final String CALL = "call";

    /** {@code scheduler.runAfter(delay, call)}. */
    public static final String RUN_AFTER = "runAfter";

    /** {@code scheduler.runAt(time, call)}. */
    public static final String RUN_AT = "runAt";

    /** {@code crons.daily(name, hour, minute, call)} and its like. */
    public static final String CRON_JOB = "cronJob";

    /** {@code Env.required(name)}: a required variable of the typed environment; the name must be a constant. */
    public static final String ENV_REQUIRED = "envRequired";

    /** {@code Env.optional(name)}: an optional variable of the typed environment; the name must be a constant. */
    public static final String ENV_OPTIONAL = "envOptional";

    /** {@code random.nextInt(bound)}. */
    public static final String RANDOM_INT = "randomInt";

    /** {@code Value.of(list)}: a copy where the list could change. */
    public static final String VALUE_LIST = "valueList";

    /** {@code Value.object()}: an empty object literal. */
    public static final String VALUE_OBJECT = "valueObject";

    /** {@code value.with(name, value)}: one more property of an object literal. */
    public static final String VALUE_WITH = "valueWith";

    /** {@code ctx.random().uuid()}. */
    public static final String RANDOM_UUID = "randomUuid";

    /** {@code Value.json(text)}: a literal where the text is a constant. */
    public static final String VALUE_JSON = "valueJson";

    /** {@code value.as(Answer.class)}, and {@code error.data(Reason.class)}. */
    public static final String VALUE_AS = "valueAs";

    /** {@code Parallel.map(list, function)}. */
    public static final String PARALLEL_MAP = "parallelMap";

    /** {@code ctx.fetch(request)}. */
    public static final String FETCH = "fetch";

    /** The factories and verbs of {@code Fetch}: a part of {@link #FETCH}. */
    public static final String FETCH_REQUEST = "fetchRequest";

    /** {@code FetchResponse.json()}. */
    public static final String FETCH_JSON = "fetchJson";

    /** {@code HttpRequest.pathAfterPrefix()}. */
    public static final String PATH_AFTER_PREFIX = "pathAfterPrefix";

    /** {@code HttpRequest.json(type)}: the body, checked against the type. */
    public static final String REQUEST_JSON = "requestJson";

    /** The factories of {@code HttpResponse} and {@code withHeader}. */
    public static final String HTTP_RESPONSE = "httpResponse";

    /** {@code new HttpError(status, message)}: the error of the HTTP helper module. */
    public static final String HTTP_ERROR = "httpError";

    private Intrinsics() {}
}
