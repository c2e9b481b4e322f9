package guiju.files.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class OrderedPipelineTest {

	private static final List<Integer> INPUTS = IntStream.range(0, 500).boxed().toList();

	@Test
	void handsResultsOverInTheOrderOfTheInputsThoughWorkTakesDifferentTimes() {
		List<Integer> taken = new ArrayList<>();

		new OrderedPipeline(4).run(INPUTS, input -> {
			if (input % 7 == 0)
				sleep();
			return -input;
		}, taken::add);

		assertEquals(INPUTS.stream().map(input -> -input).toList(), taken);
	}

	@Test
	void worksOnSeveralThreadsAndTakesOnTheCallers() {
		Set<Thread> workers = ConcurrentHashMap.newKeySet();
		Set<Thread> takers = ConcurrentHashMap.newKeySet();

		new OrderedPipeline(3).run(INPUTS, input -> {
			workers.add(Thread.currentThread());
			sleep();
			return input;
		}, result -> takers.add(Thread.currentThread()));

		assertEquals(3, workers.size());
		assertEquals(Set.of(Thread.currentThread()), takers);
	}

	@Test
	void neverHasMoreResultsUnderWayThanItsWindow() {
		AtomicInteger underWay = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();

		new OrderedPipeline(2).run(INPUTS, input -> {
			most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
			return input;
		}, result -> {
			underWay.decrementAndGet();
			if (result % 50 == 0)
				sleep();
		});

		assertTrue(most.get() <= 8, "at most 8, but " + most);
	}

	@Test
	void throwsWhatTheWorkThrowsAndTakesNothingAfterIt() {
		RuntimeException broken = new IllegalStateException("broken");
		List<Integer> taken = new ArrayList<>();

		RuntimeException thrown = assertThrows(IllegalStateException.class, () -> new OrderedPipeline(2).run(INPUTS, input -> {
			if (input == 20)
				throw broken;
			return input;
		}, taken::add));

		assertSame(broken, thrown);
		assertEquals(INPUTS.subList(0, 20), taken);
	}

	@Test
	void throwsWhatTheTakerThrowsAndLeavesNoWorkerBehind() throws InterruptedException {
		Set<Thread> workers = ConcurrentHashMap.newKeySet();

		assertThrows(IllegalArgumentException.class, () -> new OrderedPipeline(2).run(INPUTS, input -> {
			workers.add(Thread.currentThread());
			return input;
		}, result -> {
			throw new IllegalArgumentException();
		}));

		for (Thread worker : workers) {
			worker.join(10_000);
			assertTrue(!worker.isAlive());
		}
	}

	private static void sleep() {
		try {
			Thread.sleep(2);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
