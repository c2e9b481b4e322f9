package guiju.ui.matrix;

import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Lets the collections that NatTable uses find their implementation. They look for it as services of the class path, which no bundle
 * sees of another one; each of their factories keeps what it found first, so they are made to look once with the right class loader.
 * Without this the table stays empty.
 */
final class Factories {

	private static final String API = "org.eclipse.collections.api";
	private static final String IMPLEMENTATION = "org.eclipse.collections.impl";
	private static final String PACKAGE = "org/eclipse/collections/api/factory";

	private static FutureTask<Void> search;

	private Factories() {}

	/** Begins to look in the background, since there are many of them; only the first call does. */
	static synchronized void begin() {
		if (search != null)
			return;
		search = new FutureTask<>(Factories::find, null);
		Thread thread = new Thread(search, "guiju-matrix-factories");
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		thread.start();
	}

	/** Waits until they have been found. */
	static void await() {
		begin();
		try {
			search.get();
		} catch (InterruptedException end) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException failed) {
			ILog.get().error(failed.getMessage(), failed);
		}
	}

	private static void find() {
		Bundle api = Platform.getBundle(API);
		Bundle implementation = Platform.getBundle(IMPLEMENTATION);
		if (api == null || implementation == null)
			return;
		Thread.currentThread().setContextClassLoader(implementation.adapt(BundleWiring.class).getClassLoader());
		find(api.adapt(BundleWiring.class));
	}

	private static void find(BundleWiring api) {
		Collection<String> classes = api.listResources(PACKAGE, "*.class", BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL);
		for (String each : classes)
			if (!each.contains("$") && !each.endsWith("Factory.class"))
				try {
					Class.forName(each.substring(0, each.length() - ".class".length()).replace('/', '.'), true, api.getClassLoader());
				} catch (ClassNotFoundException | LinkageError failed) {
					ILog.get().error(failed.getMessage(), failed);
				}
	}
}
