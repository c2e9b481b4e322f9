package guiju.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

import guiju.dsl.StandardParser;

/**
 * Does without a display what the first start would have to do: by its run Equinox resolves the bundles and reads their
 * extensions, and Java, told to keep the classes at the end, finds loaded what a window and its editors need. Run by the build.
 */
public final class Preparation implements IApplication {

	/** Not those that only read or write documents of others, which are many and seldom needed. */
	private static final List<String> NEEDED = List.of("guiju.", "org.eclipse.osgi", "org.eclipse.core.", "org.eclipse.equinox.", "org.eclipse.e4.",
			"org.eclipse.emf.", "org.eclipse.jface", "org.eclipse.swt", "org.eclipse.text", "org.eclipse.ui", "org.eclipse.help", "org.eclipse.xtext",
			"org.eclipse.nebula", "org.apache.felix.scr", "org.apache.batik", "org.w3c.css", "org.antlr", "org.apache.log4j", "org.osgi", "com.google.guava", "com.google.inject",
			"com.github.weisj.jsvg", "jakarta.");

	private static final String ICON = "/icons/folder.open.svg";
	private static final String ENDING = ".class";

	@Override
	public Object start(IApplicationContext context) {
		Logger.getRootLogger().setLevel(Level.OFF);
		for (Bundle bundle : FrameworkUtil.getBundle(Preparation.class).getBundleContext().getBundles()) {
			BundleWiring wiring = bundle.adapt(BundleWiring.class);
			if (wiring != null && NEEDED.stream().anyMatch(bundle.getSymbolicName()::startsWith))
				load(wiring);
		}
		use();
		return EXIT_OK;
	}

	/** Draws a picture and reads a text: what of Java itself these need, no list of bundles tells. */
	private static void use() {
		StandardParser.direct().parse("T1: ");
		try (InputStream icon = Preparation.class.getResourceAsStream(ICON)) {
			new ImageLoader().load(icon);
		} catch (IOException | SWTException | LinkageError noGraphics) {
			// A machine that builds need not have what a window needs.
		}
	}

	private static void load(BundleWiring wiring) {
		for (String file : wiring.listResources("/", "*" + ENDING, BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL))
			if (!file.toUpperCase(Locale.ROOT).startsWith("META-INF/"))
				load(wiring, file.substring(0, file.length() - ENDING.length()).replace('/', '.'));
	}

	private static void load(BundleWiring wiring, String name) {
		try {
			Class.forName(name, false, wiring.getClassLoader());
		} catch (ClassNotFoundException | LinkageError optional) {
			// It needs what the product does not contain, so nothing will ever ask for it.
		}
	}

	@Override
	public void stop() {
		// Ends by itself.
	}
}
