package guiju.workspace.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class OrderedWindowTest {

	private final Semaphore done = new Semaphore(0);

	@Test
	void givesResultsInTheOrderOfTheWorkWhoeverEndsFirst() throws Exception {
		CountDownLatch first = new CountDownLatch(1);
		List<Integer> taken = new ArrayList<>();
		try (OrderedWindow<Integer> window = new OrderedWindow<>(3, done::release)) {
			window.submit(() -> {
				first.await();
				return 0;
			});
			IntStream.range(1, 6).forEach(i -> window.submit(() -> i));
			assertTrue(done.tryAcquire(5, 60, TimeUnit.SECONDS));
			assertFalse(window.isNextDone());

			first.countDown();
			assertTrue(done.tryAcquire(1, 60, TimeUnit.SECONDS));
			while (window.isNextDone())
				taken.add(window.next());

			assertTrue(window.isEmpty());
		}
		assertEquals(List.of(0, 1, 2, 3, 4, 5), taken);
	}

	@Test
	void worksOnNoMoreThanItsThreadsAtOnceAndTakesNoMoreThanItsWindow() throws Exception {
		AtomicInteger running = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		int given = 0;
		try (OrderedWindow<Integer> window = new OrderedWindow<>(2, done::release)) {
			for (; !window.isFull(); given++)
				window.submit(() -> {
					most.accumulateAndGet(running.incrementAndGet(), Math::max);
					Thread.yield();
					return running.decrementAndGet();
				});
			assertTrue(done.tryAcquire(given, 60, TimeUnit.SECONDS));
		}

		assertEquals(8, given);
		assertTrue(most.get() <= 2);
	}
}
