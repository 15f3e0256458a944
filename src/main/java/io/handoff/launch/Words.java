package io.handoff.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The words of a command: its name, what it is about, and its flags. */
record Words(String command, List<String> subjects, Set<String> flags) {
    /** Takes the words apart; anything else that begins with two dashes is refused. */
    static Words of(String[] arguments, String... known) {
        List<String> words = new ArrayList<>();
        Set<String> flags = new TreeSet<>();
        for (String argument : arguments) {
            if (!argument.startsWith("--")) {
                words.add(argument);
            } else if (List.of(known).contains(argument)) {
                flags.add(argument);
            } else {
                throw LaunchProblem.usage("There is no option " + argument + " here.");
            }
        }
        String command = words.isEmpty() ? "" : words.get(0);
        return new Words(command, words.isEmpty() ? words : words.subList(1, words.size()), flags);
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    /** The one subject. */
    String only(String usage) {
        if (subjects.size() != 1) {
            throw LaunchProblem.usage(usage);
        }
        return subjects.get(0);
    }

    /** Refuses any subject. */
    void none(String usage) {
        if (!subjects.isEmpty()) {
            throw LaunchProblem.usage(usage);
        }
    }
}
