package guiju.exchange.xmi;

/** A class whose initialiser shows that it ran. */
public final class Tripwire {

	/** The system property that the initialiser sets. */
	public static final String TRIPPED = "guiju.exchange.xmi.tripped";
	/** What EMF would look for in a class that a namespace names. */
	public static final Object eINSTANCE = System.setProperty(TRIPPED, "true");

	private Tripwire() {}
}
