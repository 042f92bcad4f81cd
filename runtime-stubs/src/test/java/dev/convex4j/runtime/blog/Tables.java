package dev.convex4j.runtime.blog;

import dev.convex4j.runtime.CreationTimeStage;
import dev.convex4j.runtime.Document;
import dev.convex4j.runtime.Draft;
import dev.convex4j.runtime.Field;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.IndexStage;
import dev.convex4j.runtime.NumberField;
import dev.convex4j.runtime.NumberIndexStage;
import dev.convex4j.runtime.OptionalIndexStage;
import dev.convex4j.runtime.OptionalNumberIndexStage;
import dev.convex4j.runtime.Patch;
import dev.convex4j.runtime.SearchFilter;
import dev.convex4j.runtime.SearchStage;
import dev.convex4j.runtime.TableRef;
import dev.convex4j.runtime.spi.Changes;
import dev.convex4j.runtime.spi.SearchData;
import java.time.Instant;
import java.util.Optional;

/** What the stub generator writes for {@link Post} and {@link User}, by hand. */
public final class Tables {
    public static final PostTable POSTS = new PostTable();

    public static final UserTable USERS = new UserTable();

    private Tables() {}

    /** The table {@code posts}. */
    public static final class PostTable extends TableRef<Post, PostDoc> {
        public final Field<Post, String> title = field("title");
        public final Field<Post, Id<User>> authorId = field("authorId");
        public final Field<Post, Boolean> published = field("published");
        public final NumberField<Post> score = numberField("score");
        public final Field<Post, Instant> createdAt = field("createdAt");
        public final Field<Post, Instant> updatedAt = field("updatedAt");
        public final Field<Post, String> bio = field("biography");
        public final NumberField<Post> rating = numberField("rating");

        public final IndexStage<Post, Id<User>, CreationTimeStage<Post>> BY_AUTHOR =
                index("by_author", on("authorId", onCreationTime()));
        public final IndexStage<Post, Id<User>, IndexStage<Post, Boolean, CreationTimeStage<Post>>>
                BY_AUTHOR_AND_PUBLISHED =
                        index("by_author_and_published", on("authorId", on("published", onCreationTime())));
        public final NumberIndexStage<Post, IndexStage<Post, Instant, CreationTimeStage<Post>>> BY_SCORE =
                index("by_score", onNumber("score", on("createdAt", onCreationTime())));
        public final OptionalNumberIndexStage<Post, OptionalIndexStage<Post, String, CreationTimeStage<Post>>>
                BY_RATING_AND_BIO = index(
                        "by_rating_and_bio", onOptionalNumber("rating", onOptional("biography", onCreationTime())));

        public final SearchStage<Post, SearchFilter<Post>> SEARCH_TITLE = searchIndex("search_title", "title");
        public final SearchStage<Post, SearchBioFilter> SEARCH_BIO =
                searchIndex("search_bio", "biography", SearchBioFilter::new);

        private PostTable() {
            super("posts");
        }

        /** A search in {@code search_bio}, and what narrows it. */
        public static final class SearchBioFilter extends SearchFilter<Post> {
            private SearchBioFilter(SearchData data) {
                super(data);
            }

            public SearchBioFilter eqAuthorId(Id<User> value) {
                return new SearchBioFilter(data().eq("authorId", value));
            }

            public SearchBioFilter eqRating(Optional<Double> value) {
                return new SearchBioFilter(data().eqOrAbsent("rating", value));
            }
        }

        public PostPatch patch() {
            return new PostPatch(Changes.none());
        }

        public PostDraftTitle draft() {
            return title -> authorId -> published -> score -> createdAt -> new PostDraft(new Post(
                    title,
                    authorId,
                    published,
                    score,
                    createdAt,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    /** A document of {@code posts}. */
    public record PostDoc(
            Id<Post> id,
            Instant creationTime,
            String title,
            Id<User> authorId,
            boolean published,
            double score,
            Instant createdAt,
            Optional<Instant> updatedAt,
            Optional<String> bio,
            Optional<Double> rating)
            implements Document<Post> {
        @Override
        public Post value() {
            return new Post(title, authorId, published, score, createdAt, updatedAt, bio, rating);
        }
    }

    /** Changes to a document of {@code posts}. */
    public static final class PostPatch extends Patch<Post> {
        private PostPatch(Changes changes) {
            super(changes);
        }

        public PostPatch title(String title) {
            return new PostPatch(changes().set("title", title));
        }

        public PostPatch titleIfPresent(Optional<String> title) {
            return new PostPatch(changes().setIfPresent("title", title));
        }

        public PostPatch authorId(Id<User> authorId) {
            return new PostPatch(changes().set("authorId", authorId));
        }

        public PostPatch authorIdIfPresent(Optional<Id<User>> authorId) {
            return new PostPatch(changes().setIfPresent("authorId", authorId));
        }

        public PostPatch published(boolean published) {
            return new PostPatch(changes().set("published", published));
        }

        public PostPatch publishedIfPresent(Optional<Boolean> published) {
            return new PostPatch(changes().setIfPresent("published", published));
        }

        public PostPatch score(double score) {
            return new PostPatch(changes().set("score", score));
        }

        public PostPatch scoreIfPresent(Optional<Double> score) {
            return new PostPatch(changes().setIfPresent("score", score));
        }

        public PostPatch createdAt(Instant createdAt) {
            return new PostPatch(changes().set("createdAt", createdAt));
        }

        public PostPatch createdAtIfPresent(Optional<Instant> createdAt) {
            return new PostPatch(changes().setIfPresent("createdAt", createdAt));
        }

        public PostPatch updatedAt(Instant updatedAt) {
            return new PostPatch(changes().set("updatedAt", updatedAt));
        }

        public PostPatch updatedAtIfPresent(Optional<Instant> updatedAt) {
            return new PostPatch(changes().setIfPresent("updatedAt", updatedAt));
        }

        public PostPatch updatedAtOrRemove(Optional<Instant> updatedAt) {
            return new PostPatch(changes().setOrRemove("updatedAt", updatedAt));
        }

        public PostPatch removeUpdatedAt() {
            return new PostPatch(changes().remove("updatedAt"));
        }

        public PostPatch bio(String bio) {
            return new PostPatch(changes().set("biography", bio));
        }

        public PostPatch bioIfPresent(Optional<String> bio) {
            return new PostPatch(changes().setIfPresent("biography", bio));
        }

        public PostPatch bioOrRemove(Optional<String> bio) {
            return new PostPatch(changes().setOrRemove("biography", bio));
        }

        public PostPatch removeBio() {
            return new PostPatch(changes().remove("biography"));
        }

        public PostPatch rating(double rating) {
            return new PostPatch(changes().set("rating", rating));
        }

        public PostPatch ratingIfPresent(Optional<Double> rating) {
            return new PostPatch(changes().setIfPresent("rating", rating));
        }

        public PostPatch ratingOrRemove(Optional<Double> rating) {
            return new PostPatch(changes().setOrRemove("rating", rating));
        }

        public PostPatch removeRating() {
            return new PostPatch(changes().remove("rating"));
        }
    }

    /** Takes the title of a draft. */
    @FunctionalInterface
    public interface PostDraftTitle {
        PostDraftAuthorId title(String title);
    }

    /** Takes the authorId of a draft. */
    @FunctionalInterface
    public interface PostDraftAuthorId {
        PostDraftPublished authorId(Id<User> authorId);
    }

    /** Takes the published of a draft. */
    @FunctionalInterface
    public interface PostDraftPublished {
        PostDraftScore published(boolean published);
    }

    /** Takes the score of a draft. */
    @FunctionalInterface
    public interface PostDraftScore {
        PostDraftCreatedAt score(double score);
    }

    /** Takes the createdAt of a draft. */
    @FunctionalInterface
    public interface PostDraftCreatedAt {
        PostDraft createdAt(Instant createdAt);
    }

    /** A document of {@code posts} that is complete, but for optional fields. */
    public static final class PostDraft extends Draft<Post> {
        private PostDraft(Post value) {
            super(value);
        }

        public PostDraft updatedAt(Instant updatedAt) {
            return updatedAt(Optional.of(updatedAt));
        }

        public PostDraft updatedAt(Optional<Instant> updatedAt) {
            Post v = value();
            return new PostDraft(new Post(
                    v.title(), v.authorId(), v.published(), v.score(), v.createdAt(), updatedAt, v.bio(), v.rating()));
        }

        public PostDraft bio(String bio) {
            return bio(Optional.of(bio));
        }

        public PostDraft bio(Optional<String> bio) {
            Post v = value();
            return new PostDraft(new Post(
                    v.title(), v.authorId(), v.published(), v.score(), v.createdAt(), v.updatedAt(), bio, v.rating()));
        }

        public PostDraft rating(double rating) {
            return rating(Optional.of(rating));
        }

        public PostDraft rating(Optional<Double> rating) {
            Post v = value();
            return new PostDraft(new Post(
                    v.title(), v.authorId(), v.published(), v.score(), v.createdAt(), v.updatedAt(), v.bio(), rating));
        }
    }

    /** The table {@code users}. */
    public static final class UserTable extends TableRef<User, UserDoc> {
        public final Field<User, String> name = field("name");
        public final Field<User, String> email = field("email");

        private UserTable() {
            super("users");
        }

        public UserPatch patch() {
            return new UserPatch(Changes.none());
        }
    }

    /** A document of {@code users}. */
    public record UserDoc(Id<User> id, Instant creationTime, String name, String email) implements Document<User> {
        @Override
        public User value() {
            return new User(name, email);
        }
    }

    /** Changes to a document of {@code users}. */
    public static final class UserPatch extends Patch<User> {
        private UserPatch(Changes changes) {
            super(changes);
        }

        public UserPatch name(String name) {
            return new UserPatch(changes().set("name", name));
        }
    }
}
