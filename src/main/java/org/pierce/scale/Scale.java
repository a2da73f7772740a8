package org.pierce.scale;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;

/** What the command line asks of this package. */
public final class Scale {

    private Scale() {}

    /**
     * Writes a structure drawn at random as a folder in the import format.
     *
     * @param seed the same seed and size give the same files
     * @param parties people and entities together, 100 or more
     * @throws FileAlreadyExistsException if one of the sheets is there already
     * @throws IOException if nothing can be written there
     */
    public static void generate(long seed, int parties, Path folder) throws IOException {
        DrawnSheets.write(StructureDraw.of(seed, parties), folder);
    }

    /**
     * Times the kernels on the stakes of a folder in the import format.
     *
     * @param turns how often each is repeated; medians are told
     * @return lines of a name, a tab and a value
     * @throws IOException if it cannot be read
     */
    public static List<String> measure(Path folder, int turns) throws IOException {
        return new KernelTimes(folder, turns).lines();
    }
}
