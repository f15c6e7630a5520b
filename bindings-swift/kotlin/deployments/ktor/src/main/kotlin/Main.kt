/**
 * A server in Ktor. Keys and the address come from the environment; it prints its port and goes on until it is told to end.
 *
 * It is the backend of the apps in `samples/`, too: who is logged in gets keys for a quarter of an hour from `/keys`.
 */

package io.github.gureum.deployments

import io.github.gureum.PermissionDeniedException
import io.github.gureum.dataforest.DataForest
import io.ktor.http.ContentType
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.Application
import io.ktor.server.application.ApplicationStopped
import io.ktor.server.cio.CIO
import io.ktor.server.engine.embeddedServer
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.post
import io.ktor.server.routing.routing
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import java.time.Instant

public fun main() {
    val server = embeddedServer(CIO, port = 0, host = "127.0.0.1", module = Application::accounts)
    Runtime.getRuntime().addShutdownHook(Thread { server.stop(0, 2_000) })
    server.start(wait = false)
    println("port ${runBlocking { server.engine.resolvedConnectors().first().port }}")
    Thread.currentThread().join()
}

/** One client for the whole application. Calls suspend, so they hold no thread. */
private fun Application.accounts() {
    val forest = DataForest()
    val issuer = System.getenv("APP_TOKEN")?.let { KeyIssuer(it, System.getenv()) }
    routing {
        post("/keys") {
            val keys = issuer?.issue(call.request.headers["Authorization"], Instant.now())
            if (keys == null) call.respondText("log in first", status = HttpStatusCode.Unauthorized) else call.respondText(keys, ContentType.Application.Json)
        }
        get("/accounts") { call.respondText(forest.accounts.getList().map { it.name }.toList().joinToString("\n")) }
        get("/accounts/{id}") {
            try {
                call.respondText(forest.accounts.getDetail(call.parameters["id"].orEmpty()).name)
            } catch (error: PermissionDeniedException) {
                call.respondText(error.message.orEmpty(), status = HttpStatusCode.Forbidden)
            }
        }
    }
    monitor.subscribe(ApplicationStopped) {
        forest.close()
        println("closed")
    }
}
