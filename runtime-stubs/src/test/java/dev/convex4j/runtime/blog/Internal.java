package dev.convex4j.runtime.blog;

import dev.convex4j.runtime.ActionCall;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCall;
import dev.convex4j.runtime.QueryCall;
import dev.convex4j.runtime.blog.Tables.PostDoc;
import dev.convex4j.runtime.spi.Arguments;
import java.util.List;
import java.util.Optional;

/** What the stub generator writes for internal functions, by hand. */
public final class Internal {
    private Internal() {}

    /** The module {@code posts}. */
    public static final class posts {
        private posts() {}

        public static ListCall list(Id<User> authorId) {
            return new ListCall(Arguments.of("authorId", authorId));
        }

        public static MutationCall<Id<Post>> create(String title, double score) {
            return new MutationCall<>(
                    "posts:create", Arguments.of("title", title).and("score", score));
        }

        /** A call of {@code posts:list}. */
        public static final class ListCall extends QueryCall<List<PostDoc>> {
            private ListCall(Arguments arguments) {
                super("posts:list", arguments);
            }

            public ListCall favorites(boolean favorites) {
                return new ListCall(with("favorites", favorites));
            }

            public ListCall favorites(Optional<Boolean> favorites) {
                return new ListCall(with("favorites", favorites));
            }
        }
    }

    /** The module {@code emails}. */
    public static final class emails {
        private emails() {}

        public static ActionCall<Void> clean() {
            return new ActionCall<>("emails:clean", Arguments.none());
        }
    }
}
