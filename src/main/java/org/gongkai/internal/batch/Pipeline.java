package org.gongkai.internal.batch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Does work on many threads and gives the results in the order of the tasks. Tasks are asked for
 * only as results are taken: a few for each thread are under way or done at any time. Used by one
 * thread, which also runs the iterator of the tasks.
 */
public final class Pipeline<T, R> implements Iterator<R>, AutoCloseable {
  /** How many tasks are under way, or done and waiting for their turn, for each thread. */
  private static final int AHEAD = 8;

  /** How long the end of the work is waited for. */
  private static final long PATIENCE = TimeUnit.SECONDS.toMillis(30);

  private static final AtomicInteger THREADS = new AtomicInteger();

  /**
   * What is done with each task.
   *
   * @param work done on one of the threads; it throws nothing that it can catch
   * @param late the result of a task that took too long, made on the thread that takes results
   * @param held how many bytes a task keeps in memory until it is done
   */
  public record Steps<T, R>(Function<T, R> work, Function<T, R> late, ToLongFunction<T> held) {}

  /**
   * What it may take.
   *
   * @param jobs number of threads
   * @param timeout how long a task may take, or null
   * @param mostHeld bytes that tasks under way may keep; one task may keep more
   */
  public record Bounds(int jobs, @Nullable Duration timeout, long mostHeld) {}

  private final Iterator<T> tasks;
  private final Steps<T, R> steps;
  private final Bounds bounds;
  private final ThreadPoolExecutor threads;

  /** The threads that have not ended yet, and some that have. */
  private final Queue<Thread> begun = new ConcurrentLinkedQueue<>();

  private final Deque<Running> ahead = new ArrayDeque<>();
  private long held;

  /** A pipeline over tasks; nothing runs before the first result is asked for. */
  public Pipeline(Iterator<T> tasks, Steps<T, R> steps, Bounds bounds) {
    this.tasks = tasks;
    this.steps = steps;
    this.bounds = bounds;
    this.threads =
        new ThreadPoolExecutor(
            bounds.jobs(),
            bounds.jobs(),
            1,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            this::thread);
    threads.allowCoreThreadTimeOut(true);
  }

  private Thread thread(Runnable body) {
    var thread = new Thread(body, "gongkai-" + THREADS.incrementAndGet());
    thread.setDaemon(true);
    begun.removeIf(other -> other.getState() == Thread.State.TERMINATED);
    begun.add(thread);
    return thread;
  }

  /** A task on its way. */
  private final class Running implements Runnable {
    private final T task;
    private final long bytes;
    private final CompletableFuture<R> result = new CompletableFuture<>();
    private @Nullable Thread worker;
    private long started;
    private boolean given;

    Running(T task) {
      this.task = task;
      this.bytes = steps.held().applyAsLong(task);
    }

    @Override
    public void run() {
      synchronized (this) {
        worker = Thread.currentThread();
        started = System.nanoTime();
      }
      try {
        result.complete(steps.work().apply(task));
      } catch (RuntimeException | Error e) {
        result.completeExceptionally(e);
      } finally {
        finish();
      }
    }

    private synchronized void finish() {
      worker = null;
      if (given) {
        // An interrupt that came too late must not reach the next task.
        Thread.interrupted();
        replaceThreads(-1);
      }
    }

    /** How long the task may still take, in nanoseconds; null where there is no bound. */
    synchronized @Nullable Long left() {
      if (bounds.timeout() == null) {
        return null;
      }
      long most = bounds.timeout().toNanos();
      return worker == null ? most : most - (System.nanoTime() - started);
    }

    /** Gives the task up: its thread is asked to end, and another takes its place until it does. */
    synchronized boolean giveUp() {
      if (worker == null || result.isDone()) {
        return false;
      }
      given = true;
      worker.interrupt();
      replaceThreads(1);
      return true;
    }
  }

  private synchronized void replaceThreads(int more) {
    int size = Math.max(1, threads.getCorePoolSize() + more);
    if (more > 0) {
      threads.setMaximumPoolSize(size);
      threads.setCorePoolSize(size);
    } else {
      threads.setCorePoolSize(size);
      threads.setMaximumPoolSize(size);
    }
  }

  @Override
  public boolean hasNext() {
    fill();
    return !ahead.isEmpty();
  }

  private void fill() {
    while (ahead.size() < bounds.jobs() * AHEAD
        && (ahead.isEmpty() || held < bounds.mostHeld())
        && tasks.hasNext()) {
      var running = new Running(tasks.next());
      ahead.add(running);
      held += running.bytes;
      threads.execute(running);
    }
  }

  /**
   * The result of the next task.
   *
   * @throws CancellationException where this thread is interrupted
   */
  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Running head = ahead.remove();
    held -= head.bytes;
    try {
      return result(head);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    }
  }

  private R result(Running head) throws InterruptedException, ExecutionException {
    while (true) {
      Long left = head.left();
      if (left == null) {
        return head.result.get();
      }
      try {
        return head.result.get(Math.max(1, left), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        Long now = head.left();
        if (now != null && now <= 0 && head.giveUp()) {
          return steps.late().apply(head.task);
        }
      }
    }
  }

  private static RuntimeException unchecked(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
  }

  /** Ends the work that is under way, and its threads. May be called twice. */
  @Override
  public void close() {
    threads.shutdownNow();
    ahead.clear();
    boolean interrupted = Thread.interrupted();
    try {
      join(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE));
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until all threads have ended; the pool itself says so a little too early. */
  private void join(long until) throws InterruptedException {
    for (Thread thread = begun.poll(); thread != null; thread = begun.poll()) {
      long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
      thread.join(Math.max(1, left));
    }
  }
}
