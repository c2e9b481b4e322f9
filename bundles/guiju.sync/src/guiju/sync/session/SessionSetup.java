package guiju.sync.session;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import guiju.dsl.StandardParser;
import guiju.rules.settings.Settings;

/**
 * What a session needs.
 *
 * @param parser reads its text
 * @param settings gives the settings in force, asked anew for each text
 * @param clock tells pauses in typing
 * @param owner runs something on the thread that the session belongs to, later
 * @param background where to read and check; empty to do it at once, with each change
 */
public record SessionSetup(StandardParser parser, Supplier<Settings> settings, InstantSource clock, Executor owner, Optional<Executor> background) {

	/** Does everything at once, on the owner's thread. */
	public static SessionSetup immediate(StandardParser parser) {
		return new SessionSetup(parser, () -> Settings.defaults(LocalDate.now()), InstantSource.system(), Runnable::run, Optional.empty());
	}

	/** Reads and checks in the background, and takes the results on the owner's thread. */
	public SessionSetup inBackground(Executor ownerThread, Executor worker) {
		return new SessionSetup(parser, settings, clock, ownerThread, Optional.of(worker));
	}

	/** Uses other settings. */
	public SessionSetup with(Supplier<Settings> others) {
		return new SessionSetup(parser, others, clock, owner, background);
	}

	/** Uses another clock. */
	public SessionSetup with(InstantSource other) {
		return new SessionSetup(parser, settings, other, owner, background);
	}
}
