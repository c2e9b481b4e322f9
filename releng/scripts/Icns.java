import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Joins square PNG pictures into an icon for macOS. Run from source: java Icns.java ICON.icns PICTURE.png... */
public final class Icns {

	/** The kinds of pictures that an icon file may hold as PNG, by their width. */
	private static final Map<Integer, String> KINDS = Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09");
	private static final int WIDTH_IN_PNG = 16;
	private static final int HEAD = 8;

	private Icns() {}

	/** Writes the icon. */
	public static void main(String[] arguments) throws IOException {
		ByteArrayOutputStream pictures = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(pictures)) {
			for (int i = 1; i < arguments.length; i++) {
				byte[] picture = Files.readAllBytes(Path.of(arguments[i]));
				int width = java.nio.ByteBuffer.wrap(picture).getInt(WIDTH_IN_PNG);
				out.write(KINDS.get(width).getBytes(StandardCharsets.US_ASCII));
				out.writeInt(HEAD + picture.length);
				out.write(picture);
			}
		}
		ByteArrayOutputStream icon = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(icon)) {
			out.write("icns".getBytes(StandardCharsets.US_ASCII));
			out.writeInt(HEAD + pictures.size());
			pictures.writeTo(out);
		}
		Files.write(Path.of(arguments[0]), icon.toByteArray());
	}
}
