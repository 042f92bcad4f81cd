package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Queue;

/** Queues from both ends, and those that keep the least element in front. */
public final class QueuesProgram {
    private QueuesProgram() {}

    /** Is compared by its priority alone. */
    record Task(String name, int priority) {}

    @Query
    static List<String> stack(QueryCtx ctx) {
        Deque<String> stack = new ArrayDeque<>();
        stack.push("a");
        stack.push("b");
        stack.push("c");
        List<String> out = new ArrayList<>();
        out.add(stack.peek() + stack.size() + stack.isEmpty());
        out.add(stack.pop() + stack + stack.toString());
        for (String each : stack) {
            out.add(each);
        }
        out.add(stack.pop() + stack.pop() + stack.isEmpty() + stack.peek() + stack.poll());
        try {
            out.add(stack.pop());
        } catch (NoSuchElementException e) {
            out.add("empty " + e.getMessage());
        }
        return out;
    }

    @Query
    static List<String> bothEnds(QueryCtx ctx) {
        Deque<String> deque = new ArrayDeque<>(List.of("b", "c"));
        deque.addFirst("a");
        deque.addLast("d");
        deque.offerFirst("0");
        deque.offerLast("e");
        deque.offer("f");
        deque.add("g");
        deque.addAll(List.of("h", "i"));
        List<String> out = new ArrayList<>();
        out.add(deque.peekFirst() + deque.peekLast() + deque.getFirst() + deque.getLast() + deque.element());
        out.add(deque.pollFirst() + deque.pollLast() + deque.removeFirst() + deque.removeLast() + deque.remove());
        out.add("" + deque.contains("c") + deque.contains("z") + deque.remove("d") + deque.remove("zz"));
        out.add("" + deque.removeFirstOccurrence("e") + deque.size());
        out.addAll(deque);
        deque.removeIf(each -> each.equals("f"));
        out.add(String.join(",", deque) + deque.containsAll(List.of("g", "h")) + deque.containsAll(List.of("zz")));
        out.add(deque.stream().map(each -> each + each).toList().toString());
        deque.forEach(each -> out.add(each + "."));
        deque.clear();
        out.add("" + deque.isEmpty() + deque.pollLast() + deque.peekLast() + deque.pollFirst() + deque.peekFirst());
        return out;
    }

    @Query
    static String nothingFirst(QueryCtx ctx) {
        Deque<String> deque = new ArrayDeque<>(16);
        return deque.getFirst();
    }

    @Query
    static String nothingLast(QueryCtx ctx) {
        return new LinkedList<String>().removeLast();
    }

    /** Breadth first. */
    @Query
    static List<String> search(QueryCtx ctx) {
        Queue<Integer> open = new LinkedList<>();
        Queue<String> names = new ArrayDeque<>(List.of("a", "b"));
        List<String> seen = new ArrayList<>();
        open.add(1);
        while (!open.isEmpty()) {
            int next = open.poll();
            seen.add("" + next);
            if (next < 8) {
                open.offer(next * 2);
                open.add(next * 2 + 1);
            }
        }
        names.addAll(List.of("c", "d"));
        if (names.size() > 0) {
            String name = names.peek();
            seen.add(name + names.poll());
        }
        while (!names.isEmpty() && seen.size() < 99) {
            seen.add(names.poll());
        }
        names.add("e");
        seen.add(names + open.toString());
        names.clear();
        Integer none = open.poll();
        seen.add("" + none + open.peek());
        open.add(5);
        seen.add("" + open.peek() + open.element() + open.size() + open.contains(5) + open.remove(7) + open.remove());
        return seen;
    }

    @Query
    static List<String> linkedList(QueryCtx ctx) {
        LinkedList<String> list = new LinkedList<>(List.of("a", "b"));
        list.addFirst("x");
        list.add(1, "y");
        list.addLast("z");
        list.push("first");
        List<String> out = new ArrayList<>(list);
        out.add(list.getFirst()
                + list.getLast()
                + list.get(2)
                + list.indexOf("a")
                + list.poll()
                + list.pollLast()
                + list.peek());
        out.add(list.remove(0) + list.remove("b") + list + list.pop() + list.removeLast() + list.size());
        return out;
    }

    @Query
    static List<String> leastFirst(QueryCtx ctx) {
        PriorityQueue<Integer> numbers = new PriorityQueue<>();
        for (int i = 0; i < 20; i++) {
            numbers.add(i * 7 % 20);
        }
        List<String> out = new ArrayList<>();
        out.add("" + numbers.size() + numbers.isEmpty() + numbers.peek() + numbers.contains(13) + numbers.contains(99));
        out.add("" + numbers.remove(13) + numbers.remove(0) + numbers.remove(99) + numbers.size());
        while (!numbers.isEmpty()) {
            out.add("" + numbers.poll());
        }
        out.add("" + numbers.poll() + numbers.peek());
        numbers.addAll(List.of(3, 1, 2));
        out.add("" + numbers.remove() + numbers.element());
        numbers.clear();
        try {
            out.add("" + numbers.element());
        } catch (NoSuchElementException e) {
            out.add("empty " + e.getMessage());
        }
        return out;
    }

    private static void drain(PriorityQueue<Task> tasks, List<String> out) {
        while (tasks.size() > 0) {
            Task task = tasks.remove();
            out.add(task.name() + task.priority());
        }
    }

    /** Equal ones come out as Java's heap has moved them. */
    @Query
    static List<String> equalOnes(QueryCtx ctx) {
        List<Task> list = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            list.add(new Task("t" + i, i * 5 % 4));
        }
        PriorityQueue<Task> tasks = new PriorityQueue<>(Comparator.comparingInt(Task::priority));
        tasks.addAll(list);
        tasks.remove(new Task("t3", 3));
        tasks.remove(new Task("t8", 0));
        tasks.offer(new Task("late", 0));
        boolean removed = tasks.removeIf(task -> task.name().endsWith("1"));
        List<String> out = new ArrayList<>();
        drain(tasks, out);
        PriorityQueue<Task> reversed = new PriorityQueue<>(11, (a, b) -> b.priority() - a.priority());
        list.forEach(reversed::add);
        out.add("" + removed + new HashSet<>(new PriorityQueue<>(List.of(3, 1, 2))).contains(3)
                + reversed.containsAll(list));
        drain(reversed, out);
        return out;
    }

    @Query
    static List<String> ofList(QueryCtx ctx) {
        PriorityQueue<String> texts = new PriorityQueue<>(List.of("d", "a", "c", "b"));
        PriorityQueue<String> sized = new PriorityQueue<>(20);
        sized.add("z");
        List<String> out = new ArrayList<>();
        while (!texts.isEmpty()) {
            out.add(texts.poll());
        }
        out.add(sized.element());
        return out;
    }

    private static boolean note(List<String> log, String text) {
        return log.add(text);
    }

    @Query
    static List<String> added(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Deque<String> deque = new ArrayDeque<>();
        Queue<String> queue = new LinkedList<>();
        boolean first = deque.offer("a") && deque.offerFirst("b") && deque.offerLast("c");
        if (queue.add("x") && queue.offer("y")) {
            out.add("both");
        }
        out.add("" + first + deque + queue + deque.add("d") + note(out, "noted"));
        return out;
    }
}
