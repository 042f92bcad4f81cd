package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** Plain classes. */
public final class ClassesProgram {
    private ClassesProgram() {}

    private static final Money PRICE = new Money(5);

    /** Cannot change. */
    static final class Money {
        private final int cents;

        Money(int cents) {
            this.cents = cents;
        }

        Money() {
            this(7);
        }

        Money(String text) {
            this(text.length());
            System.out.println("from " + text + " " + cents);
        }

        int cents() {
            return cents;
        }

        Money add(Money other) {
            return new Money(cents + other.cents);
        }

        Money add(int other) {
            return new Money(cents + other);
        }

        @Override
        public boolean equals(Object other) {
            return other != null;
        }

        @Override
        public String toString() {
            return cents + " ct";
        }
    }

    /** Changes. */
    static class Counter {
        int value;
        private int steps = 1;
        protected String log = "";
        boolean touched;

        {
            log += "block ";
            steps = steps + 1;
        }

        Counter(int value) {
            this.value = value;
            log += "constructor ";
        }

        Counter step() {
            value += steps;
            touched = true;
            return this;
        }

        String name() {
            return "counter";
        }

        String describe() {
            return name() + " " + value + " " + log + touched;
        }
    }

    /** Inherits. */
    static class DoubleCounter extends Counter {
        private int doubled;

        DoubleCounter(int value) {
            super(value * 2);
            doubled++;
        }

        @Override
        Counter step() {
            super.step();
            doubled += 1;
            return super.step();
        }

        @Override
        String name() {
            return "double " + doubled;
        }
    }

    /** Abstract. */
    abstract static class Animal {
        private final String name;

        Animal(String name) {
            this.name = name;
        }

        abstract String sound();

        String speak() {
            return name + " says " + sound();
        }
    }

    static class Dog extends Animal {
        Dog() {
            super("dog");
        }

        @Override
        String sound() {
            return "woof";
        }
    }

    /** Declares. */
    interface Greeter {
        String name();

        default String greet() {
            return "Hello " + name();
        }

        default String twice() {
            return greet() + " " + greet();
        }
    }

    static class Plain implements Greeter {
        @Override
        public String name() {
            return "plain";
        }
    }

    static class Polite extends Plain {
        @Override
        public String greet() {
            return "Dear " + Greeter_super();
        }

        private String Greeter_super() {
            return super.greet();
        }
    }

    /** Generic. */
    static class Box<T> {
        private T content;
        private int changes;

        Box(T content) {
            this.content = content;
        }

        T get() {
            return content;
        }

        void set(T content) {
            changes++;
            this.content = content;
        }

        int changes() {
            return changes;
        }
    }

    /** Has inner classes. */
    static class Account {
        private int balance = 10;

        class Entry {
            final int amount;

            Entry(int amount) {
                this.amount = amount;
                balance += amount;
            }

            int rest() {
                return balance - amount;
            }

            Account account() {
                return Account.this;
            }
        }

        Entry book(int amount) {
            return new Entry(amount);
        }

        Animal cat() {
            return new Animal("cat") {
                private int times = 0;

                @Override
                String sound() {
                    times++;
                    return "meow " + balance + " " + times;
                }
            };
        }
    }

    @Query
    static List<Integer> immutable(QueryCtx ctx) {
        Money money = new Money(1).add(PRICE).add(3);
        return List.of(money.cents(), money.cents, new Money().cents(), new Money("four").cents);
    }

    @Query
    static List<String> texts(QueryCtx ctx) {
        return List.of("" + new Money(3), new Money(4).toString(), List.of(new Money(5)) + "");
    }

    @Query
    static List<Boolean> identity(QueryCtx ctx) {
        Counter first = new Counter(1);
        Counter second = new Counter(1);
        Counter same = first;
        return List.of(first == second, first == same, first.equals(second), first.equals(same), first != second);
    }

    @Query
    static List<String> state(QueryCtx ctx) {
        Counter counter = new Counter(3);
        counter.step().step();
        counter.value++;
        counter.value *= 2;
        Counter twice = new DoubleCounter(5);
        twice.step().step();
        return List.of(counter.describe(), twice.describe(), "" + counter.value, new Counter(0).describe());
    }

    @Query
    static List<String> abstractClasses(QueryCtx ctx) {
        Animal dog = new Dog();
        return List.of(dog.speak(), dog.sound());
    }

    @Query
    static List<String> defaults(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (Greeter greeter : List.of(new Plain(), new Polite())) {
            out.add(greeter.greet() + " " + greeter.twice());
        }
        return out;
    }

    @Query
    static List<String> generics(QueryCtx ctx) {
        Box<String> box = new Box<>("a");
        box.set("b");
        box.set(box.get() + "c");
        return List.of(box.get(), "" + box.changes());
    }

    @Query
    static List<Integer> inner(QueryCtx ctx) {
        Account account = new Account();
        Account.Entry first = account.book(5);
        Account.Entry second = account.new Entry(7);
        return List.of(first.rest(), second.rest(), account.balance, first.account().balance);
    }

    @Query
    static List<String> anonymous(QueryCtx ctx) {
        Animal cat = new Account().cat();
        String suffix = ctx.now().isBefore(ctx.now()) ? "?" : "!";
        Animal bird = new Animal("bird") {
            @Override
            String sound() {
                return "tweet" + suffix;
            }
        };
        return List.of(cat.speak(), cat.speak(), bird.speak());
    }

    @Query
    static List<String> localClass(QueryCtx ctx) {
        int start = PRICE.cents();
        class Adder {
            private int sum = start;

            void add(int number) {
                sum += number;
            }
        }
        Adder adder = new Adder();
        adder.add(2);
        Adder other = new Adder();
        other.add(adder.sum);
        return List.of("" + adder.sum, "" + other.sum);
    }
}
