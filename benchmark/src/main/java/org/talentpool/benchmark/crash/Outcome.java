package org.talentpool.benchmark.crash;

/** What became of a command, as far as its sender was told. */
sealed interface Outcome {
    /** Carried out. */
    record Ok(String receipt) implements Outcome {}

    /** Refused: nothing of it may be in the log. */
    record Fail(String code) implements Outcome {}

    /** Nobody can tell: the connection was cut, the time was up, or something broke. */
    record Info(String why) implements Outcome {}

    /** @param line as {@link #line} writes it */
    static Outcome read(String line) {
        var words = line.split(" ", 2);
        return switch (words[0]) {
            case "ok" -> new Ok(words[1]);
            case "fail" -> new Fail(words[1]);
            default -> new Info(words[words.length - 1]);
        };
    }

    default String line() {
        return switch (this) {
            case Ok ok -> "ok " + ok.receipt();
            case Fail fail -> "fail " + fail.code();
            case Info info -> "info " + info.why();
        };
    }
}
