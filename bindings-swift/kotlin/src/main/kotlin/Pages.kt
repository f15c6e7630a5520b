/** Lists that page by themselves. Nothing is asked before somebody collects. */

package io.github.gureum

import io.github.gureum.ffi.Steps
import kotlinx.coroutines.ExperimentalForInheritanceCoroutinesApi
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/** A walk over the pages of a list. */
internal interface PageWalk<P> : AutoCloseable {
    /** The next page; `null` after the last one. */
    suspend fun next(): P?
}

/** A walk over the pages of a service. */
internal class StepsWalk<P>(private val steps: Steps, private val read: suspend (Steps) -> P?) : PageWalk<P> {
    override suspend fun next(): P? = read(steps)

    override fun close() {
        steps.close()
    }
}

/** A walk over pages that are there already. */
private class GivenWalk<P>(pages: List<P>) : PageWalk<P> {
    private val left = pages.iterator()

    override suspend fun next(): P? = if (left.hasNext()) left.next() else null

    override fun close() {}
}

/** A list: a flow of the items of all its pages. Each collector reads the list anew. */
@OptIn(ExperimentalForInheritanceCoroutinesApi::class)
public class Pages<P, T> private constructor(
    internal val begin: () -> PageWalk<P>,
    internal val itemsOf: (P) -> List<T>,
    private val first: suspend () -> P,
    private val walk: Flow<P>,
    items: Flow<T>,
) : Flow<T> by items {
    private constructor(begin: () -> PageWalk<P>, itemsOf: (P) -> List<T>, first: suspend () -> P, walk: Flow<P>) : this(
        begin,
        itemsOf,
        first,
        walk,
        flow { walk.collect { page -> for (item in itemsOf(page)) emit(item) } },
    )

    internal constructor(begin: () -> PageWalk<P>, itemsOf: (P) -> List<T>, first: suspend () -> P) : this(
        begin,
        itemsOf,
        first,
        flow { begin().use { walk -> while (true) emit(walk.next() ?: break) } },
    )

    /** The pages, one request each. */
    public fun pages(): Flow<P> = walk

    /** The first page with all its fields, for example the total. */
    public suspend fun firstPage(): P = first()

    public companion object {
        /**
         * A list of pages that are there already: what a fake in a test gives.
         *
         * @param pages The pages, in order; at least one.
         * @param itemsOf The items of a page.
         */
        public fun <P, T> of(pages: List<P>, itemsOf: (P) -> List<T>): Pages<P, T> =
            Pages({ GivenWalk(pages) }, itemsOf, { pages.firstOrNull() ?: throw inputException("a list has at least one page") })
    }
}
