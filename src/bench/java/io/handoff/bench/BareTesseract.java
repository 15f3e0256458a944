package io.handoff.bench;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;

/** The {@code tesseract} program, which is what the product's way from upload to event is measured against. */
public final class BareTesseract {
    private final String program;
    private final Path tessdata = Path.of("target/tesseract/tessdata").toAbsolutePath();

    /** The program that comes with the product's own library. */
    public BareTesseract() {
        this(Loader.load(org.bytedeco.tesseract.program.tesseract.class));
    }

    private BareTesseract(String program) {
        this.program = program;
    }

    /** The one that is installed on this machine; where there is none, the one that comes with the product's library. */
    public static BareTesseract installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "tesseract"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(path -> new BareTesseract(path.toString()))
                .orElseGet(BareTesseract::new);
    }

    /** Where the program lies. */
    @Override
    public String toString() {
        return program;
    }

    /** Nanoseconds from start to end of the process: the product's model, one thread, TSV as its answer. */
    public long time(byte[] picture) throws IOException, InterruptedException {
        Path file = Files.createTempFile("card", "");
        try {
            Files.write(file, picture);
            ProcessBuilder process = new ProcessBuilder(
                            program, file.toString(), "stdout", "--tessdata-dir", tessdata.toString(), "tsv")
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.to(new File("/dev/null")));
            process.environment().put("OMP_THREAD_LIMIT", "1");
            long start = System.nanoTime();
            int status = process.start().waitFor();
            long time = System.nanoTime() - start;
            if (status != 0) {
                throw new IOException("tesseract ended with status " + status);
            }
            return time;
        } finally {
            Files.delete(file);
        }
    }
}
