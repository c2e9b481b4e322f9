package guiju.ui.tree;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

import guiju.sync.plan.Clip;

/** Carries a clip over the clipboard and with the mouse, also between two running products. */
final class ClipTransfer extends ByteArrayTransfer {

	private static final String NAME = "guiju-clip-1";
	private static final ClipTransfer INSTANCE = new ClipTransfer();

	private final int type = registerType(NAME);

	private ClipTransfer() {}

	static ClipTransfer get() {
		return INSTANCE;
	}

	@Override
	public void javaToNative(Object object, TransferData data) {
		if (object instanceof Clip clip)
			super.javaToNative(write(clip), data);
	}

	private static byte[] write(Clip clip) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			put(out, clip.origin());
			put(out, clip.text());
			out.writeInt(clip.elements().size());
			for (String element : clip.elements())
				put(out, element);
		} catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
		return bytes.toByteArray();
	}

	private static void put(DataOutputStream out, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	@Override
	public Object nativeToJava(TransferData data) {
		if (!(super.nativeToJava(data) instanceof byte[] bytes))
			return null;
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
			String origin = take(in);
			String text = take(in);
			List<String> elements = new ArrayList<>();
			for (int count = in.readInt(); count > 0; count--)
				elements.add(take(in));
			return new Clip(origin, text, elements);
		} catch (IOException foreign) {
			return null;
		}
	}

	private static String take(DataInputStream in) throws IOException {
		return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
	}

	@Override
	protected int[] getTypeIds() {
		return new int[] {type};
	}

	@Override
	protected String[] getTypeNames() {
		return new String[] {NAME};
	}
}
