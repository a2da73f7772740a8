package org.pierce.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Chooser;
import org.pierce.structure.DecisionRule;
import org.pierce.structure.Domains;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Fact;
import org.pierce.structure.Governance;
import org.pierce.structure.Mode;
import org.pierce.structure.Office;
import org.pierce.structure.OfficeKind;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Power;
import org.pierce.structure.Practice;
import org.pierce.structure.Range;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Title;
import org.pierce.structure.Trigger;
import org.pierce.structure.Work;

/**
 * Control by its definition, slowly: a set grows until nothing is added, each step asks the definition anew with exact
 * numbers, and doubtful days are tried out one by one. Shares nothing with the reasoner but the facts.
 */
final class ObviousControl {

    private final Structure structure;
    private final LocalDate day;
    private final Predicate<String> allowed;
    private final Map<Class<?>, List<Fact>> lists;
    private @Nullable Target restricted;
    private @Nullable Channel only;
    private @Nullable OnRecord onlyOn;
    private Set<String> selfHeldSurely = Set.of();
    private Set<String> selfHeldPerhaps = Set.of();

    ObviousControl(Structure structure, LocalDate day) {
        this(structure, day, fact -> true, new HashMap<>());
        findSelfHeld();
    }

    private ObviousControl(
            Structure structure, LocalDate day, Predicate<String> allowed, Map<Class<?>, List<Fact>> lists) {
        this.structure = structure;
        this.day = day;
        this.allowed = allowed;
        this.lists = lists;
    }

    /** The same with the support of some facts only; totals and the votes of others stay. */
    ObviousControl allowing(Predicate<String> facts) {
        var other = new ObviousControl(structure, day, facts, lists);
        other.selfHeldSurely = selfHeldSurely;
        other.selfHeldPerhaps = selfHeldPerhaps;
        return other;
    }

    /** The same where one target can be controlled by one channel on one record only. */
    ObviousControl only(ControlEdge edge) {
        restricted = edge.target();
        only = edge.channel();
        onlyOn = edge.record();
        return this;
    }

    private boolean counts(Entity entity, OnRecord record, Channel... channels) {
        boolean free = !new Target.Whole(entity.id()).equals(restricted);
        return free || (List.of(channels).contains(only) && (only == Channel.RIGHT || record == onlyOn));
    }

    /** All that a party controls: ids of entities, and {@code practice/LEAF} for domains. */
    Set<String> controlled(String party, boolean possible) {
        return grow(party, possible, false);
    }

    private Set<String> grow(String party, boolean possible, boolean votesOnly) {
        var coalition = new TreeSet<String>(Set.of(party));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var entity : entities()) {
                if (!coalition.contains(entity.id()) && wins(coalition, entity, possible, votesOnly)) {
                    coalition.add(entity.id());
                    grown = true;
                }
            }
        }
        if (!votesOnly) {
            for (var practice : structure.list(Practice.class)) {
                for (var leaf : leaves()) {
                    if (decides(coalition, practice, leaf, possible)) {
                        coalition.add(practice.id() + "/" + leaf);
                    }
                }
            }
        }
        coalition.remove(party);
        return coalition;
    }

    private boolean wins(Set<String> coalition, Entity entity, boolean possible, boolean votesOnly) {
        return votes(coalition, entity, possible, votesOnly)
                || (!votesOnly && (offices(coalition, entity, possible) || rights(coalition, entity, possible)));
    }

    // ---- votes

    private boolean votes(Set<String> coalition, Entity entity, boolean possible, boolean votesOnly) {
        for (var record : OnRecord.values()) {
            for (var title : Title.values()) {
                var stakes = list(Stake.class).stream()
                        .filter(stake -> stake.entity().equals(entity.id()))
                        .filter(stake -> stake.common().record() == record)
                        .filter(stake -> Objects.requireNonNullElse(stake.title(), Title.RECORD) == title)
                        .toList();
                boolean counts = counts(entity, record, Channel.VOTES, Channel.RIGHT);
                if (counts && !stakes.isEmpty() && poll(coalition, entity, stakes, possible, votesOnly)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean poll(
            Set<String> coalition, Entity entity, List<Stake> stakes, boolean possible, boolean votesOnly) {
        boolean stated = stakes.stream().anyMatch(stake -> stake.votes() != null);
        boolean oneClass = stakes.stream()
                        .map(stake -> String.valueOf(stake.shareClass()))
                        .distinct()
                        .count()
                == 1;
        String franchise = franchise(entity);
        if (!stated && franchise.equals("none")) {
            return false;
        }
        var rule = DecisionRule.MAJORITY;
        if (franchise.equals("sole") && !stated) {
            rule = DecisionRule.UNANIMITY;
        } else if (governance(entity) == Governance.MEMBERS && entity.decidesBy() != null) {
            rule = entity.decidesBy();
        }
        boolean certainCounts = stated || (oneClass && franchise.equals("follows"));
        if (certainCounts
                && scenario(coalition, entity, stakes, rule, false, selfHeldSurely, selfHeldPerhaps, votesOnly)) {
            return true;
        }
        return possible
                && (scenario(coalition, entity, stakes, rule, true, selfHeldSurely, Set.of(), votesOnly)
                        || scenario(coalition, entity, stakes, rule, true, selfHeldPerhaps, Set.of(), votesOnly));
    }

    private boolean scenario(
            Set<String> coalition,
            Entity entity,
            List<Stake> stakes,
            DecisionRule rule,
            boolean possible,
            Set<String> out,
            Set<String> mute,
            boolean votesOnly) {
        Predicate<Stake> ours = stake -> !mute.contains(stake.id())
                && allowed.test(stake.id())
                && commands(coalition, stake, possible, votesOnly);
        boolean inShares = stakes.stream()
                        .allMatch(stake -> stake.votes() == null && stake.percent() == null && stake.shares() != null)
                && stakes.stream()
                                .map(stake -> String.valueOf(stake.shareClass()))
                                .distinct()
                                .count()
                        == 1;
        if (inShares) {
            var lines = new ArrayList<Line>();
            for (var stake : stakes) {
                if (!out.contains(stake.id())) {
                    lines.add(new Line(ours.test(stake), Objects.requireNonNull(stake.shares()), isSure(stake)));
                }
            }
            return tryOut(lines, rule, possible);
        }
        var ourLower = BigDecimal.ZERO;
        var ourUpper = BigDecimal.ZERO;
        var theirLower = BigDecimal.ZERO;
        var most = new BigDecimal(100);
        var least = new BigDecimal(100);
        for (var stake : stakes) {
            var range = votesOf(stake, stakes, franchise(entity));
            var lower = isSure(stake) ? range.lower() : BigDecimal.ZERO;
            if (out.contains(stake.id())) {
                most = most.subtract(lower);
                least = least.subtract(range.upper());
            } else if (ours.test(stake)) {
                ourLower = ourLower.add(lower);
                ourUpper = ourUpper.add(range.upper());
            } else {
                theirLower = theirLower.add(lower);
            }
        }
        most = most.max(BigDecimal.ZERO);
        least = least.max(BigDecimal.ZERO);
        return possible
                ? isMet(ourUpper, least, rule) && meets(most.subtract(theirLower), most, rule)
                : isMet(ourLower, most, rule);
    }

    private Range votesOf(Stake stake, List<Stake> stakes, String franchise) {
        if (stake.votes() != null) {
            return stake.votes();
        }
        boolean oneClass = stakes.stream()
                        .map(other -> String.valueOf(other.shareClass()))
                        .distinct()
                        .count()
                == 1;
        boolean stated = stakes.stream().anyMatch(other -> other.votes() != null);
        var percent = Objects.requireNonNull(stake.percent());
        if (oneClass && (!stated || franchise.equals("follows"))) {
            return percent;
        }
        var left = new BigDecimal(100);
        for (var other : stakes) {
            left = other.votes() == null ? left : left.subtract(other.votes().lower());
        }
        var cap = franchise.equals("none") ? BigDecimal.ZERO : left.max(BigDecimal.ZERO);
        return new Range(BigDecimal.ZERO, percent.upper().min(cap));
    }

    private boolean commands(Set<String> coalition, Stake stake, boolean possible, boolean votesOnly) {
        if (canAct(stake.owner()) && coalition.contains(stake.owner())) {
            return true;
        }
        if (!votesOnly) {
            for (var power : list(Power.class)) {
                boolean over = power.over().equals(stake.id()) || power.over().equals(stake.owner());
                boolean person = structure.find(power.over()).orElseThrow() instanceof Entity;
                if (over
                        && !person
                        && Set.of("REPLACE_OWNER", "ACQUIRE_SHARES", "SHARE_VOTING_OR_PROXY")
                                .contains(power.domain())
                        && holds(coalition, power, stake.entity(), possible, stake.owner())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void findSelfHeld() {
        boolean grown = true;
        while (grown) {
            var surely = new HashSet<>(selfHeldSurely);
            var perhaps = new HashSet<>(selfHeldPerhaps);
            for (var stake : list(Stake.class)) {
                var form = entity(stake.entity()).form();
                if (Set.of(EntityForm.CORPORATION, EntityForm.PC, EntityForm.PA).contains(form)) {
                    if (grow(stake.entity(), false, true).contains(stake.owner())) {
                        surely.add(stake.id());
                        perhaps.add(stake.id());
                    }
                    if (grow(stake.entity(), true, true).contains(stake.owner())) {
                        perhaps.add(stake.id());
                    }
                }
            }
            grown = !surely.equals(selfHeldSurely) || !perhaps.equals(selfHeldPerhaps);
            selfHeldSurely = surely;
            selfHeldPerhaps = perhaps;
        }
    }

    // ---- bodies

    /** A vote or seat: ours or not, its weight, and whether it is there for certain. */
    private record Line(boolean ours, BigDecimal weight, boolean sure) {}

    /** Tries every way in which the doubtful lines may be there or not. */
    private static boolean tryOut(List<Line> lines, DecisionRule rule, boolean possible) {
        var doubtful = lines.stream().filter(line -> !line.sure()).toList();
        for (int subset = 0; subset < 1 << doubtful.size(); subset++) {
            var ours = BigDecimal.ZERO;
            var all = BigDecimal.ZERO;
            for (var line : lines) {
                int at = identity(doubtful, line);
                if (at < 0 || (subset >> at & 1) == 1) {
                    all = all.add(line.weight());
                    ours = line.ours() ? ours.add(line.weight()) : ours;
                }
            }
            if (isMet(ours, all, rule) == possible) {
                return possible;
            }
        }
        return !possible;
    }

    private static int identity(List<Line> lines, Line wanted) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at) == wanted) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isMet(BigDecimal ours, BigDecimal all, DecisionRule rule) {
        return ours.signum() > 0 && meets(ours, all, rule);
    }

    private static boolean meets(BigDecimal ours, BigDecimal all, DecisionRule rule) {
        return switch (rule) {
            case MAJORITY -> ours.multiply(new BigDecimal(2)).compareTo(all) > 0;
            case TWO_THIRDS -> ours.multiply(new BigDecimal(3)).compareTo(all.multiply(new BigDecimal(2))) >= 0;
            case UNANIMITY -> ours.compareTo(all) >= 0;
        };
    }

    private boolean offices(Set<String> coalition, Entity entity, boolean possible) {
        var rule = Objects.requireNonNullElse(entity.decidesBy(), DecisionRule.MAJORITY);
        for (var record : OnRecord.values()) {
            var body = list(Office.class).stream()
                    .filter(office -> office.entity().equals(entity.id()))
                    .filter(office -> office.common().record() == record)
                    .filter(office -> sits(entity, office.office()))
                    .toList();
            boolean oneOfMore = governance(entity) == Governance.BOARD
                    && body.size() == 1
                    && (body.getFirst().seat() != null || entity.decidesBy() != null);
            var held = body.stream()
                    .map(office -> new Line(ours(coalition, office.holder(), office), weight(office), isSure(office)))
                    .toList();
            var filled = filled(coalition, entity, record, body);
            boolean byOffice = counts(entity, record, Channel.OFFICE);
            boolean byAppointment = counts(entity, record, Channel.APPOINTMENT);
            if ((byOffice && !oneOfMore && tryOut(held, rule, false))
                    || (byAppointment && !body.isEmpty() && tryOut(filled, rule, false))
                    || (possible && byOffice && tryOut(held, rule, true))
                    || (possible && byAppointment && tryOut(filled, rule, true))) {
                return true;
            }
        }
        return possible
                && list(Office.class).stream()
                        .anyMatch(office -> office.entity().equals(entity.id())
                                && office.office() == OfficeKind.PROTECTOR
                                && counts(entity, office.common().record(), Channel.OFFICE)
                                && ours(coalition, office.holder(), office)
                                && list(Power.class).stream()
                                        .noneMatch(power -> power.holder().equals(office.holder())
                                                && power.over().equals(entity.id())));
    }

    private List<Line> filled(Set<String> coalition, Entity entity, OnRecord record, List<Office> body) {
        var lines = new ArrayList<Line>();
        var fillers = new LinkedHashMap<String, List<Office>>();
        for (var office : body) {
            if (office.appointedBy() != null && !office.appointedBy().equals(office.holder())) {
                fillers.computeIfAbsent(office.appointedBy(), unseen -> new ArrayList<>())
                        .add(office);
            }
        }
        int taken = 0;
        boolean granted = false;
        for (var power : list(Power.class)) {
            boolean here = power.common().record() == record
                    && power.mode() == Mode.DECIDES
                    && power.domain().equals("APPOINT_DIRECTORS")
                    && power.seats() != null
                    && power.over().equals(entity.id());
            for (var actor : here ? actors(power, entity.id(), true) : List.<Who>of()) {
                int certainty = Math.min(actor.certainty(), exercise(power));
                if (certainty > 0 && !actor.party().equals(entity.id())) {
                    granted = true;
                    int seats = Objects.requireNonNull(power.seats());
                    if (seats > fillers.getOrDefault(actor.party(), List.of()).size()) {
                        fillers.remove(actor.party());
                        taken += seats;
                        boolean ours = coalition.contains(actor.party())
                                && allowed.test(power.id())
                                && actor.facts().stream().allMatch(allowed);
                        lines.add(new Line(ours, new BigDecimal(2 * seats), certainty == 2));
                    }
                }
            }
        }
        if (!granted) {
            lines.clear();
            if (!fillers.isEmpty()) {
                for (var office : body) {
                    var filler = Objects.requireNonNullElse(office.appointedBy(), office.holder());
                    lines.add(new Line(ours(coalition, filler, office), weight(office), isSure(office)));
                }
            }
            return lines;
        }
        for (var filler : fillers.entrySet()) {
            for (var office : filler.getValue()) {
                taken++;
                lines.add(new Line(ours(coalition, filler.getKey(), office), weight(office), isSure(office)));
            }
        }
        for (int open = taken; open < body.size(); open++) {
            lines.add(new Line(false, new BigDecimal(2), true));
        }
        return lines;
    }

    private boolean ours(Set<String> coalition, String party, Office office) {
        return canAct(party) && coalition.contains(party) && allowed.test(office.id());
    }

    private static BigDecimal weight(Office office) {
        return new BigDecimal(Boolean.TRUE.equals(office.castingVote()) ? 3 : 2);
    }

    private boolean sits(Entity entity, OfficeKind kind) {
        boolean manager = kind == OfficeKind.MANAGER || kind == OfficeKind.MANAGING_MEMBER;
        return switch (governance(entity)) {
            case MANAGERS -> manager;
            case GENERAL_PARTNER -> kind == OfficeKind.GENERAL_PARTNER;
            case TRUSTEES -> kind == OfficeKind.TRUSTEE;
            case BOARD ->
                kind == OfficeKind.DIRECTOR
                        || (entity.form() == EntityForm.COMMITTEE && kind == OfficeKind.COMMITTEE_MEMBER)
                        || (entity.form() == EntityForm.LLC && kind == OfficeKind.MANAGER);
            case MEMBERS, OWNER -> false;
        };
    }

    private Governance governance(Entity entity) {
        return switch (entity.form()) {
            case LLC -> {
                boolean members = entity.managedBy() == Governance.MEMBERS;
                if (entity.managedBy() != null && !members) {
                    yield entity.managedBy();
                }
                boolean managed = list(Office.class).stream()
                        .anyMatch(office -> office.entity().equals(entity.id())
                                && (office.office() == OfficeKind.MANAGING_MEMBER
                                        || (!members && office.office() == OfficeKind.MANAGER)));
                yield managed ? Governance.MANAGERS : Governance.MEMBERS;
            }
            case LP -> Governance.GENERAL_PARTNER;
            case TRUST -> Governance.TRUSTEES;
            default -> Governance.BOARD;
        };
    }

    private String franchise(Entity entity) {
        return switch (entity.form()) {
            case CORPORATION, PC -> "follows";
            case LLC ->
                switch (governance(entity)) {
                    case MEMBERS -> "follows";
                    case BOARD -> "may";
                    default -> "sole";
                };
            case NONPROFIT -> "may";
            default -> "none";
        };
    }

    // ---- rights

    /** Somebody who decides: 2 certain, 1 possible. */
    private record Who(String party, int certainty, List<String> facts) {}

    private boolean rights(Set<String> coalition, Entity entity, boolean possible) {
        for (var power : list(Power.class)) {
            boolean moves = Set.of("REPLACE_OWNER", "ACQUIRE_SHARES", "SHARE_VOTING_OR_PROXY", "EQUITY")
                            .contains(power.domain())
                    || (power.domain().equals("REVOKE_TRUST") && entity.form() == EntityForm.TRUST)
                    || (power.domain().equals("APPOINT_DIRECTORS") && power.seats() == null);
            boolean over = power.over().equals(entity.id())
                    || structure.list(Practice.class).stream()
                            .anyMatch(practice -> practice.id().equals(power.over())
                                    && practice.entity().equals(entity.id()));
            boolean counts = counts(entity, power.common().record(), Channel.RIGHT);
            if (counts && moves && over && holds(coalition, power, entity.id(), possible, entity.id())) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Set<String> coalition, Power power, String governed, boolean possible, String notHeldBy) {
        if (power.mode() != Mode.DECIDES || !allowed.test(power.id())) {
            return false;
        }
        for (var actor : actors(power, governed, true)) {
            int certainty = Math.min(actor.certainty(), exercise(power));
            if (certainty >= (possible ? 1 : 2)
                    && !actor.party().equals(notHeldBy)
                    && !actor.party().equals(governed)
                    && coalition.contains(actor.party())
                    && actor.facts().stream().allMatch(allowed)) {
                return true;
            }
        }
        return false;
    }

    /** Whose power it is; without {@code personal} what a person decides for the governed entity is that entity's. */
    private List<Who> actors(Power power, String governed, boolean personal) {
        int sure = isSure(power) ? 2 : 1;
        var holder = power.holder();
        if (!canAct(holder)) {
            return List.of();
        }
        boolean person = structure.find(holder).orElseThrow() instanceof org.pierce.structure.Person;
        if (!person) {
            boolean other = power.actingFor() != null
                    && !power.actingFor().equals(governed)
                    && structure.find(power.actingFor()).orElseThrow() instanceof Entity;
            var party = other ? Objects.requireNonNull(power.actingFor()) : holder;
            return canAct(party) ? List.of(new Who(party, sure, List.of())) : List.of();
        }
        var acting = power.actingFor();
        if (acting != null && !acting.equals(governed)) {
            return canAct(acting) ? List.of(new Who(acting, sure, List.of())) : List.of();
        }
        var ties = ties(holder);
        boolean owner = list(Stake.class).stream()
                .anyMatch(
                        stake -> stake.owner().equals(holder) && stake.entity().equals(governed));
        boolean serves = ties.containsKey(governed);
        ties.remove(governed);
        var itself = personal && acting == null ? holder : governed;
        if (owner || ties.isEmpty() || (acting != null && serves)) {
            boolean alone = !owner && !serves && acting == null;
            return List.of(new Who(alone ? holder : itself, sure, List.of()));
        }
        var who = new ArrayList<Who>();
        boolean only = ties.size() == 1 && !serves && acting == null;
        ties.forEach((party, tie) -> who.add(new Who(party, only && isSure(tie) ? sure : 1, List.of(tie.id()))));
        if (serves || acting != null) {
            who.add(new Who(itself, 1, List.of()));
        }
        return who;
    }

    private TreeMap<String, Fact> ties(String person) {
        var ties = new TreeMap<String, Fact>();
        var all = new ArrayList<Map.Entry<String, Fact>>();
        list(Work.class).stream()
                .filter(work -> work.worker().equals(person))
                .forEach(work -> all.add(Map.entry(work.worksFor(), work)));
        list(Office.class).stream()
                .filter(office -> office.holder().equals(person))
                .forEach(office -> all.add(Map.entry(office.entity(), office)));
        all.sort(java.util.Comparator.comparing((Map.Entry<String, Fact> tie) -> !isSure(tie.getValue()))
                .thenComparing(tie -> tie.getValue().common().assumed())
                .thenComparing(tie -> tie.getValue().id()));
        all.stream().filter(tie -> canAct(tie.getKey())).forEach(tie -> ties.putIfAbsent(tie.getKey(), tie.getValue()));
        return ties;
    }

    private static int exercise(Power power) {
        if (power.common().record() == OnRecord.PRACTICE) {
            return 2;
        }
        var trigger = Objects.requireNonNullElse(power.trigger(), Trigger.NOT_STATED);
        boolean othersChoose = power.chooser() == Chooser.LICENSEES;
        int may =
                switch (trigger) {
                    case AT_WILL, HOLDERS_NOTICE, END_OF_CONTRACT -> 2;
                    case NOT_STATED -> 1;
                    default -> othersChoose ? 0 : 1;
                };
        if (power.domain().equals("ACQUIRE_SHARES")) {
            int priced = power.price() == null ? 1 : power.price().compareTo(new BigDecimal(1000)) <= 0 ? 2 : 0;
            return Math.min(may, priced);
        }
        return may;
    }

    // ---- domains

    private static final List<String> LEAVES = findLeaves();

    static List<String> leaves() {
        return LEAVES;
    }

    private static List<String> findLeaves() {
        var tree = Domains.standard();
        return tree.covered(tree.get("REVENUE")).stream()
                .filter(domain -> tree.covered(domain).size() == 1)
                .map(domain -> domain.code())
                .toList();
    }

    private boolean decides(Set<String> coalition, Practice practice, String leaf, boolean possible) {
        for (var power : list(Power.class)) {
            boolean counts =
                    !(restricted instanceof Target.InDomain) || power.common().record() == onlyOn;
            if (counts && power.mode() == Mode.DECIDES && isOver(power, practice, leaf) && allowed.test(power.id())) {
                for (var actor : actors(power, practice.entity(), false)) {
                    boolean own = actor.party().equals(practice.entity());
                    boolean enough = actor.certainty() >= (possible ? 1 : 2);
                    if (!own
                            && enough
                            && coalition.contains(actor.party())
                            && actor.facts().stream().allMatch(allowed)
                            && !isApproved(practice, leaf, power.common().record(), !possible)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isApproved(Practice practice, String leaf, OnRecord record, boolean perhapsCounts) {
        for (var power : list(Power.class)) {
            if (power.mode() == Mode.APPROVES
                    && isOver(power, practice, leaf)
                    && power.common().record() == record) {
                var actors = actors(power, practice.entity(), false);
                boolean any = actors.stream().anyMatch(actor -> actor.party().equals(practice.entity()));
                boolean sure = actors.stream()
                        .allMatch(actor -> actor.party().equals(practice.entity())
                                && actor.certainty() == 2
                                && !power.common().assumed());
                if (any && (sure || perhapsCounts)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOver(Power power, Practice practice, String leaf) {
        var tree = Domains.standard();
        return (power.over().equals(practice.id()) || power.over().equals(practice.entity()))
                && tree.covered(tree.get(power.domain())).contains(tree.get(leaf));
    }

    // ---- facts

    private boolean isSure(Fact fact) {
        boolean dated = fact.period().holdsOn(day);
        if (fact instanceof Stake stake && stake.title() == Title.BENEFICIAL) {
            return dated && (stake.common().assumed() || stake.common().source() != null);
        }
        return dated;
    }

    private boolean canAct(@Nullable String party) {
        return !(structure.find(Objects.requireNonNull(party)).orElseThrow() instanceof Entity entity)
                || entity.form() != EntityForm.GROUP;
    }

    private Entity entity(String id) {
        return (Entity) structure.find(id).orElseThrow();
    }

    private List<Entity> entities() {
        return structure.list(Entity.class);
    }

    private <F extends Fact> List<F> list(Class<F> type) {
        @SuppressWarnings("unchecked") // filled by type here only
        var list = (List<F>) lists.computeIfAbsent(type, unseen -> structure.list(type).stream()
                .filter(fact -> fact.period().mayHoldOn(day))
                .map(Fact.class::cast)
                .toList());
        return list;
    }
}
