package guiju.app;

import java.awt.GraphicsEnvironment;
import java.awt.SplashScreen;

/** The picture that Java shows from its own start on, long before there can be a window, if the start script names one. */
final class OpeningPicture {

	private static final String SHOWN = "guiju.picture";

	private OpeningPicture() {}

	/** Takes it away, so that it covers nothing that the user is to read. */
	static void close() {
		if (System.getProperty(SHOWN) == null || GraphicsEnvironment.isHeadless())
			return;
		SplashScreen picture = SplashScreen.getSplashScreen();
		if (picture != null)
			picture.close();
	}
}
