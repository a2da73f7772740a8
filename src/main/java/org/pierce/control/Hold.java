package org.pierce.control;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.OnRecord;

/** Something that lets its holder prevent, not decide: it is told, never followed on. */
record Hold(
        String holder,
        Target target,
        Channel channel,
        OnRecord record,
        Certainty certainty,
        boolean assumed,
        List<String> facts,
        List<String> voters,
        @Nullable String agent) {}
