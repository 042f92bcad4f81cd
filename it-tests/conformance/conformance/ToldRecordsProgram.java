package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Records behind one interface of which some are results, under their own types. */
public final class ToldRecordsProgram {
    private ToldRecordsProgram() {}

    interface Titled {
        String title();

        default String shout() {
            return title() + "!";
        }
    }

    /** A result. */
    record Post(String title, String text, Optional<Integer> likes) implements Titled {}

    /** A result, too. */
    record Summary(String title, int length) implements Titled {
        @Override
        public String shout() {
            return Titled.super.shout() + length;
        }
    }

    /** Neither of the two. */
    record Draft(String title) implements Titled {
        @Override
        public String title() {
            return "draft " + title;
        }
    }

    private static Summary summary(Titled titled) {
        return new Summary(titled.title(), titled.title().length());
    }

    private static String kind(Titled titled) {
        if (titled instanceof Post post) {
            return "post " + post.text() + post.likes().orElse(-1);
        } else if (titled instanceof Draft draft) {
            return "draft " + draft.shout();
        }
        return titled instanceof Summary summary ? "summary " + summary.length() : "none";
    }

    @Query
    static Post post(QueryCtx ctx) {
        return new Post("a", "text", Optional.of(7));
    }

    private static List<String> kindsOf(Post post) {
        List<String> texts = new ArrayList<>();
        List<Titled> all = List.of(post, summary(post), new Draft(post.title()), new Post("p", "", Optional.of(1)));
        for (Titled titled : all) {
            texts.add(kind(titled) + titled.shout() + titled);
            texts.add("" + titled.equals(post) + titled.equals(new Summary(post.title(), 1)) + all.indexOf(titled));
        }
        Titled missing = all.size() > 5 ? post : null;
        texts.add(kind(missing) + Objects.equals(missing, post) + missing);
        return texts;
    }

    @Query
    static List<String> kinds(QueryCtx ctx) {
        List<String> texts = kindsOf(new Post("a", "text", Optional.of(7)));
        texts.addAll(kindsOf(new Post("", "", Optional.empty())));
        return texts;
    }

    @Query
    static List<Summary> summaries(QueryCtx ctx) {
        return List.of(summary(new Draft("d")), summary(new Post("p", "", Optional.empty())));
    }

    interface Contact {
        String reach();
    }

    /** Both are results, under their own types. */
    record Mail(String address, String label) implements Contact {
        @Override
        public String reach() {
            return "mail " + address;
        }
    }

    record Phone(String number, String label) implements Contact {
        @Override
        public String reach() {
            return "call " + number;
        }
    }

    enum Fixed implements Contact {
        DOOR;

        @Override
        public String reach() {
            return "knock";
        }
    }

    @Query
    static Mail mail(QueryCtx ctx) {
        return new Mail("a@b", "work");
    }

    @Query
    static Phone phone(QueryCtx ctx) {
        return new Phone("123", "home");
    }

    @Query
    static List<String> contacts(QueryCtx ctx) {
        Mail mail = new Mail("a@b", "work");
        Phone phone = new Phone("123", "home");
        List<Contact> all = new ArrayList<>(List.of(mail, phone, Fixed.DOOR));
        all.add(new Contact() {
            @Override
            public String reach() {
                return mail.address() + phone.number();
            }

            @Override
            public String toString() {
                return "both";
            }
        });
        List<String> texts = new ArrayList<>();
        for (Contact contact : all) {
            String label = contact instanceof Mail m ? m.label() : contact instanceof Phone p ? p.label() : "none";
            texts.add(contact.reach() + label + contact + contact.equals(phone) + (contact == Fixed.DOOR));
        }
        return texts;
    }

    /** One is a part of the other, told only by what it hasn't. */
    interface Size {
        int size();
    }

    record Small(int size) implements Size {}

    record Large(int size, int extra) implements Size {}

    record Sizes(Small small, Large large) {}

    @Query
    static Sizes made(QueryCtx ctx) {
        return new Sizes(new Small(1), new Large(2, 3));
    }

    @Query
    static String sizes(QueryCtx ctx) {
        Sizes sizes = new Sizes(new Small(1), new Large(2, 3));
        StringBuilder text = new StringBuilder();
        for (Size size : List.of(sizes.small(), sizes.large(), new Small(-1))) {
            text.append(size.size());
            if (size instanceof Small small) {
                text.append(" small ").append(small);
            } else {
                text.append(" large ").append(((Large) size).extra());
            }
        }
        return text.toString();
    }
}
