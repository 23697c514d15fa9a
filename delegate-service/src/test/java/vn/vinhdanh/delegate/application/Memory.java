package vn.vinhdanh.delegate.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.delegate.Persons;
import vn.vinhdanh.delegate.domain.roster.PlaceGeneration;
import vn.vinhdanh.delegate.domain.roster.Places;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.RosterEvent;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.roster.WaitingLists;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.kernel.Versioned;

/**
 * The store as the domain sees it, in memory: every write touches one document and is atomic, events are written with
 * the state, and before or after any write the process may die.
 */
final class Memory {

    /** The process died. */
    static final class Crash extends RuntimeException {}

    /** Told of every write, before and after it; throws {@link Crash} when it is time. */
    interface Fuse {
        void atWrite();
    }

    final Documents<Delegate, DelegateEvent> delegateDocuments = new Documents<>("delegate", Delegate::commune);
    final Documents<Roster, RosterEvent> rosterDocuments = new Documents<>("roster", Roster::commune);
    final Map<String, Place> places = new TreeMap<>();
    final Map<String, List<String>> lists = new HashMap<>();
    final Map<String, List<Reserved>> persons = new HashMap<>();
    Fuse fuse = () -> {};

    record Place(long turn, @Nullable String holder) {}

    record Reserved(String delegateId, Person person) {}

    record Event<E>(String id, E event) {}

    Delegates delegates() {
        return new MemoryDelegates();
    }

    Rosters rosters() {
        return new MemoryRosters();
    }

    private synchronized <T> T write(java.util.function.Supplier<T> change) {
        fuse.atWrite();
        T result = change.get();
        fuse.atWrite();
        return result;
    }

    /** A crash after the write leaves it written: nothing is rolled back. */
    class Documents<S, E> implements Aggregates<S, E> {

        final Map<String, Versioned<S>> byId = new LinkedHashMap<>();
        final List<Event<E>> outbox = new ArrayList<>();
        private final String kind;
        private final Function<S, String> communeOf;

        Documents(String kind, Function<S, String> communeOf) {
            this.kind = kind;
            this.communeOf = communeOf;
        }

        @Override
        public Optional<Versioned<S>> find(String id) {
            synchronized (Memory.this) {
                return Optional.ofNullable(byId.get(id));
            }
        }

        @Override
        public Versioned<S> get(String id, Actor reader) {
            return find(id).filter(found -> communeOf.apply(found.state()).equals(reader.commune()))
                    .orElseThrow(() -> new NotFound(kind));
        }

        @Override
        public boolean add(String id, Outcome<S, E> first, CommandContext cause) {
            return write(() -> {
                if (byId.containsKey(id)) {
                    return false;
                }
                record(new Versioned<>(id, 1, first.state()), first.events());
                return true;
            });
        }

        @Override
        public Versioned<S> change(
                String id, @Nullable Long expectedVersion, CommandContext cause, Function<S, Outcome<S, E>> decide) {
            while (true) {
                Versioned<S> before = get(id, cause.actor());
                if (expectedVersion != null && expectedVersion != before.version()) {
                    throw new StaleVersion(kind);
                }
                Outcome<S, E> decided = decide.apply(before.state());
                if (decided.changesNothing(before.state())) {
                    return before;
                }
                Versioned<S> after = new Versioned<>(id, before.version() + 1, decided.state());
                boolean written = write(() -> {
                    if (byId.get(id) != before) {
                        return false;
                    }
                    record(after, decided.events());
                    return true;
                });
                if (written) {
                    return after;
                }
            }
        }

        private void record(Versioned<S> stored, List<E> events) {
            byId.put(stored.id(), stored);
            events.forEach(event -> outbox.add(new Event<>(stored.id(), event)));
        }
    }

    private final class MemoryDelegates implements Delegates {
        @Override
        public Optional<Versioned<Delegate>> find(String id) {
            return delegateDocuments.find(id);
        }

        @Override
        public Versioned<Delegate> get(String id, Actor reader) {
            return delegateDocuments.get(id, reader);
        }

        @Override
        public boolean add(String id, Outcome<Delegate, DelegateEvent> first, CommandContext cause) {
            return delegateDocuments.add(id, first, cause);
        }

        @Override
        public Versioned<Delegate> change(
                String id,
                @Nullable Long expectedVersion,
                CommandContext cause,
                Function<Delegate, Outcome<Delegate, DelegateEvent>> decide) {
            return delegateDocuments.change(id, expectedVersion, cause, decide);
        }
    }

    private final class MemoryRosters implements Rosters {
        @Override
        public Optional<Versioned<Roster>> find(String id) {
            return rosterDocuments.find(id);
        }

        @Override
        public Versioned<Roster> get(String id, Actor reader) {
            return rosterDocuments.get(id, reader);
        }

        @Override
        public boolean add(String id, Outcome<Roster, RosterEvent> first, CommandContext cause) {
            return rosterDocuments.add(id, first, cause);
        }

        @Override
        public Versioned<Roster> change(
                String id,
                @Nullable Long expectedVersion,
                CommandContext cause,
                Function<Roster, Outcome<Roster, RosterEvent>> decide) {
            return rosterDocuments.change(id, expectedVersion, cause, decide);
        }
    }

    DelegateLists delegateLists() {
        return new DelegateLists() {
            @Override
            public List<Versioned<Delegate>> page(Filter filter, @Nullable String after, int limit) {
                return all(filter.conferenceId());
            }

            @Override
            public List<Versioned<Delegate>> all(String conferenceId) {
                synchronized (Memory.this) {
                    return List.copyOf(delegateDocuments.byId.values());
                }
            }

            @Override
            public Optional<Versioned<Delegate>> ofNomination(String conferenceId, String nominationId) {
                return all(conferenceId).stream()
                        .filter(delegate -> delegate.state().roles().awards().stream()
                                .anyMatch(award -> award.nominationId().equals(nominationId)))
                        .findFirst();
            }

            @Override
            public Tally tally(String conferenceId) {
                return new Tally(Map.of(), Map.of());
            }
        };
    }

    Places memoryPlaces() {
        return new Places() {
            @Override
            public void lay(Pool pool) {
                for (String id : pool.places()) {
                    write(() -> places.putIfAbsent(id, new Place(1, null)));
                }
            }

            @Override
            public Optional<PlaceGeneration> free(Pool pool, int from) {
                synchronized (Memory.this) {
                    return pool.placesFrom(from)
                            .filter(id -> places.get(id).holder() == null)
                            .map(id -> new PlaceGeneration(id, places.get(id).turn()))
                            .findFirst();
                }
            }

            @Override
            public int taken(Pool pool) {
                synchronized (Memory.this) {
                    return (int) pool.places().stream()
                            .filter(id -> places.get(id).holder() != null)
                            .count();
                }
            }

            @Override
            public boolean claim(PlaceGeneration turn, String delegateId) {
                return write(() -> {
                    if (places.get(turn.place()).equals(new Place(turn.number(), null))) {
                        places.put(turn.place(), new Place(turn.number(), delegateId));
                    }
                    return places.get(turn.place()).equals(new Place(turn.number(), delegateId));
                });
            }

            @Override
            public void giveBack(PlaceGeneration turn, String delegateId) {
                write(() -> {
                    Place place = places.get(turn.place());
                    boolean ours = place.holder() == null || place.holder().equals(delegateId);
                    return place.turn() == turn.number() && ours
                            ? places.put(turn.place(), new Place(turn.number() + 1, null))
                            : place;
                });
            }
        };
    }

    WaitingLists waitingLists() {
        return new WaitingLists() {
            @Override
            public void open(Pool pool) {
                write(() -> lists.putIfAbsent(pool.id(), new ArrayList<>()));
            }

            @Override
            public int join(Pool pool, String delegateId) {
                return write(() -> {
                    List<String> list = lists.get(pool.id());
                    if (!list.contains(delegateId)) {
                        list.add(delegateId);
                    }
                    return list.indexOf(delegateId) + 1;
                });
            }

            @Override
            public void leave(Pool pool, String delegateId) {
                write(() -> lists.get(pool.id()).remove(delegateId));
            }

            @Override
            public Optional<String> first(Pool pool) {
                synchronized (Memory.this) {
                    return lists.get(pool.id()).stream().findFirst();
                }
            }

            @Override
            public int position(Pool pool, String delegateId) {
                synchronized (Memory.this) {
                    return lists.get(pool.id()).indexOf(delegateId) + 1;
                }
            }

            @Override
            public int length(Pool pool) {
                synchronized (Memory.this) {
                    return lists.get(pool.id()).size();
                }
            }
        };
    }

    Persons memoryPersons() {
        return new Persons() {
            @Override
            public String claim(String conferenceId, Person person, String delegateId) {
                return write(() -> {
                    List<Reserved> reserved = persons.computeIfAbsent(person.foldedName(), any -> new ArrayList<>());
                    return reserved.stream()
                            .filter(entry -> entry.person().mayBe(person))
                            .map(Reserved::delegateId)
                            .findFirst()
                            .orElseGet(() -> {
                                reserved.add(new Reserved(delegateId, person));
                                return delegateId;
                            });
                });
            }

            @Override
            public void release(String conferenceId, Person person, String delegateId) {
                write(() -> persons.getOrDefault(person.foldedName(), new ArrayList<>())
                        .removeIf(entry -> entry.delegateId().equals(delegateId)));
            }
        };
    }
}
