package vn.vinhdanh.delegate.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.delegate.Persons;
import vn.vinhdanh.delegate.domain.delegate.Roles;
import vn.vinhdanh.delegate.domain.roster.PlaceGeneration;
import vn.vinhdanh.delegate.domain.roster.Places;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.RosterEvent;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.roster.WaitingLists;
import vn.vinhdanh.delegate.domain.seating.SeatingEvent;
import vn.vinhdanh.delegate.domain.seating.SeatingPlan;
import vn.vinhdanh.delegate.domain.seating.SeatingPlans;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.testkit.InMemoryAggregates;

/** All documents of the service in memory. Every write changes one document, is atomic and can simulate a crash. */
final class InMemoryStore {

    static final class SimulatedCrash extends RuntimeException {}

    final InMemoryDelegates delegates = new InMemoryDelegates();
    final InMemoryRosters rosters = new InMemoryRosters();
    final InMemoryPlaces places = new InMemoryPlaces();
    final InMemoryWaitingLists waitingLists = new InMemoryWaitingLists();
    final InMemoryPersons persons = new InMemoryPersons();
    final InMemorySeatingPlans seating = new InMemorySeatingPlans();

    /** Runs before and after each write, and may throw {@link SimulatedCrash}. */
    Runnable aroundWrites = () -> {};

    /** @param moment counts from 1: every write has two moments, before and after it */
    static Runnable crashAt(int moment) {
        int[] count = {0};
        return () -> {
            if (++count[0] == moment) {
                throw new SimulatedCrash();
            }
        };
    }

    private <T> T write(Supplier<T> change) {
        aroundWrites.run();
        T result = atomically(change);
        aroundWrites.run();
        return result;
    }

    private synchronized <T> T atomically(Supplier<T> action) {
        return action.get();
    }

    final class InMemoryDelegates extends InMemoryAggregates<Delegate, DelegateEvent>
            implements Delegates, DelegateLists {

        private InMemoryDelegates() {
            super("delegate", Delegate::commune, () -> aroundWrites.run());
        }

        @Override
        public List<Versioned<Delegate>> page(Filter filter, @Nullable String after, int limit) {
            return all().stream()
                    .filter(delegate -> filter.units() == null
                            || filter.units().contains(delegate.state().person().unit()))
                    .toList();
        }

        @Override
        public List<Versioned<Delegate>> all(String conferenceId) {
            return all();
        }

        @Override
        public Optional<Versioned<Delegate>> findByNomination(String conferenceId, String nominationId) {
            return ownerOf(nominationId)
                    .or(() -> all().stream()
                            .filter(delegate -> delegate.state().known().parting().stream()
                                    .anyMatch(record -> has(record.roles(), nominationId)))
                            .findFirst())
                    .or(() -> ownerOf(nominationId));
        }

        private Optional<Versioned<Delegate>> ownerOf(String nominationId) {
            List<Versioned<Delegate>> having = all().stream()
                    .filter(delegate -> has(delegate.state().roles(), nominationId))
                    .toList();
            return having.stream()
                    .filter(found -> found.state().mergedInto() == null)
                    .findFirst()
                    .or(() -> having.stream().findFirst());
        }

        @Override
        public Optional<Versioned<Delegate>> findHaving(String conferenceId, String nominationId) {
            return having(nominationId).or(() -> having(nominationId));
        }

        private Optional<Versioned<Delegate>> having(String nominationId) {
            return all().stream()
                    .filter(delegate -> delegate.state().hasAward(nominationId))
                    .findFirst();
        }

        private boolean has(Roles roles, String nominationId) {
            return roles.awards().stream()
                    .anyMatch(award -> award.nominationId().equals(nominationId));
        }

        @Override
        public DelegateCounts count(String conferenceId) {
            return new DelegateCounts(Map.of(), Map.of());
        }
    }

    final class InMemorySeatingPlans extends InMemoryAggregates<SeatingPlan, SeatingEvent> implements SeatingPlans {

        private InMemorySeatingPlans() {
            super("seating plan", SeatingPlan::commune, () -> aroundWrites.run());
        }
    }

    final class InMemoryRosters extends InMemoryAggregates<Roster, RosterEvent> implements Rosters {

        private InMemoryRosters() {
            super("roster", Roster::commune, () -> aroundWrites.run());
        }
    }

    record Place(long generation, @Nullable String holder) {}

    final class InMemoryPlaces implements Places {

        final Map<String, Place> byId = new TreeMap<>();

        @Override
        public void createAll(Pool pool) {
            for (String id : pool.placesCreated()) {
                write(() -> byId.putIfAbsent(id, new Place(1, null)));
            }
        }

        @Override
        public Optional<PlaceGeneration> findFree(Pool pool, int from) {
            return atomically(() -> {
                long beyond = pool.placesBeyond().stream().filter(this::isTaken).count();
                return free(beyond == 0 ? pool.placesFrom(from) : pool.places().stream())
                        .skip(beyond)
                        .findFirst();
            });
        }

        @Override
        public Optional<PlaceGeneration> findToMove(Pool pool) {
            return atomically(() -> free(pool.placesCreated().stream()).findFirst());
        }

        @Override
        public Map<PlaceGeneration, String> taken(String conferenceId) {
            return atomically(() -> byId.entrySet().stream()
                    .filter(entry -> entry.getValue().holder() != null)
                    .collect(Collectors.toMap(
                            entry -> new PlaceGeneration(
                                    entry.getKey(), entry.getValue().generation()),
                            entry -> entry.getValue().holder())));
        }

        private Stream<PlaceGeneration> free(Stream<String> ids) {
            return ids.filter(id -> !isTaken(id))
                    .map(id -> new PlaceGeneration(id, byId.get(id).generation()));
        }

        private boolean isTaken(String id) {
            return byId.get(id).holder() != null;
        }

        @Override
        public int countTaken(Pool pool) {
            return atomically(() ->
                    (int) pool.placesCreated().stream().filter(this::isTaken).count());
        }

        long countTaken() {
            return byId.values().stream()
                    .filter(place -> place.holder() != null)
                    .count();
        }

        @Override
        public boolean claim(PlaceGeneration generation, String delegateId) {
            return write(() -> {
                Place claimed = new Place(generation.number(), delegateId);
                byId.replace(generation.place(), new Place(generation.number(), null), claimed);
                return claimed.equals(byId.get(generation.place()));
            });
        }

        @Override
        public void release(PlaceGeneration generation, String delegateId) {
            write(() -> {
                Place next = new Place(generation.number() + 1, null);
                return byId.replace(generation.place(), new Place(generation.number(), null), next)
                        || byId.replace(generation.place(), new Place(generation.number(), delegateId), next);
            });
        }
    }

    final class InMemoryWaitingLists implements WaitingLists {

        final Map<String, List<String>> byPool = new HashMap<>();

        @Override
        public void create(Pool pool) {
            write(() -> byPool.putIfAbsent(pool.id(), new ArrayList<>()));
        }

        @Override
        public int join(Pool pool, String delegateId) {
            return write(() -> {
                List<String> list = byPool.get(pool.id());
                if (!list.contains(delegateId)) {
                    list.add(delegateId);
                }
                return list.indexOf(delegateId) + 1;
            });
        }

        @Override
        public void leave(Pool pool, String delegateId) {
            write(() -> byPool.get(pool.id()).remove(delegateId));
        }

        @Override
        public List<String> inOrder(Pool pool) {
            return atomically(() -> List.copyOf(byPool.get(pool.id())));
        }
    }

    final class InMemoryPersons implements Persons {

        private final Map<String, List<String>> byPerson = new HashMap<>();

        @Override
        public List<String> claim(String conferenceId, Person person, String delegateId) {
            return write(() -> {
                List<String> owners = byPerson.computeIfAbsent(key(person), any -> new ArrayList<>());
                if (owners.isEmpty()) {
                    owners.add(delegateId);
                }
                return List.copyOf(owners);
            });
        }

        @Override
        public void add(String conferenceId, Person person, String delegateId) {
            write(() -> {
                List<String> owners = byPerson.computeIfAbsent(key(person), any -> new ArrayList<>());
                return owners.contains(delegateId) || owners.add(delegateId);
            });
        }

        @Override
        public void release(String conferenceId, Person person, String delegateId) {
            write(() -> byPerson.getOrDefault(key(person), new ArrayList<>()).remove(delegateId));
        }

        private String key(Person person) {
            return person.unit() + "/" + person.exactName() + "/" + person.birthYear();
        }
    }
}
