/**
 * Gureum beside OkHttp, Ktor with CIO, AsyncHttpClient and the JDK's HttpClient: same server, same signed request, same decoded model.
 *
 *     Bench SERVER      SERVER is made by `rustc -O --edition 2024 tests/bench/server/main.rs`
 *
 * All work in coroutines. The peers sign with `javax.crypto` and decode with the serializer of the model. Clients take
 * turns, and the best round of each counts: other programs can only make a round worse.
 */

package io.github.gureum.bench

import com.sun.management.OperatingSystemMXBean
import io.github.gureum.dataforest.DataForest
import io.github.gureum.dataforest.GetAccountListResponse
import io.ktor.client.engine.cio.CIO
import io.ktor.client.engine.cio.endpoint
import io.ktor.client.request.header
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import io.ktor.client.statement.bodyAsText
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.future.await
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.suspendCancellableCoroutine
import kotlinx.serialization.json.Json
import okhttp3.Call
import okhttp3.Callback
import okhttp3.ConnectionPool
import okhttp3.Dispatcher
import okhttp3.Headers.Companion.toHeaders
import okhttp3.MediaType.Companion.toMediaType
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody
import okhttp3.Response
import org.asynchttpclient.Dsl
import java.io.IOException
import java.lang.management.ManagementFactory
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse.BodyHandlers
import java.util.Base64
import java.util.concurrent.TimeUnit
import javax.crypto.Mac
import javax.crypto.spec.SecretKeySpec
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException
import kotlin.system.exitProcess

private val ROUNDS = System.getenv("GUREUM_BENCH_ROUNDS")?.toInt() ?: 7
private val CALLS = System.getenv("GUREUM_BENCH_CALLS")?.toInt() ?: 12_800
private val ACCESS = "A".repeat(20)
private val SECRET = "S".repeat(40)
private const val PATH = "/api/v2/accounts/getList"
private val SYSTEM = ManagementFactory.getOperatingSystemMXBean() as OperatingSystemMXBean

/** The headers of a signed request, as the vendor's documentation makes them. */
private fun signed(): Map<String, String> {
    val stamp = System.currentTimeMillis().toString()
    val mac = Mac.getInstance("HmacSHA256").apply { init(SecretKeySpec(SECRET.toByteArray(), "HmacSHA256")) }
    val signature = Base64.getEncoder().encodeToString(mac.doFinal("POST $PATH\n$stamp\n$ACCESS".toByteArray()))
    return mapOf(
        "x-ncp-apigw-timestamp" to stamp,
        "x-ncp-iam-access-key" to ACCESS,
        "x-ncp-apigw-signature-v2" to signature,
        "content-type" to "application/json",
        "accept" to "application/json",
    )
}

/** The whole answer was decoded. */
private fun right(answer: GetAccountListResponse) = check(answer.contents.size == 10 && answer.contents[9].name == "df-account-9")

private fun decoded(text: String) = right(Json.decodeFromString(GetAccountListResponse.serializer(), text))

private suspend fun Call.await(): Response = suspendCancellableCoroutine { continuation ->
    enqueue(object : Callback {
        override fun onResponse(call: Call, response: Response) = continuation.resume(response)
        override fun onFailure(call: Call, e: IOException) = continuation.resumeWithException(e)
    })
    continuation.invokeOnCancellation { cancel() }
}

private fun clients(url: String): Map<String, suspend () -> Unit> {
    val df = DataForest { accessKey = ACCESS; secretKey = SECRET; endpoint = url; isolated = true }
    val ok = OkHttpClient.Builder()
        .dispatcher(Dispatcher().apply { maxRequests = 256; maxRequestsPerHost = 256 })
        .connectionPool(ConnectionPool(256, 5, TimeUnit.MINUTES))
        .build()
    val json = "application/json".toMediaType()
    val jdk = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()
    val ktor = io.ktor.client.HttpClient(CIO) {
        engine { maxConnectionsCount = 256; endpoint { maxConnectionsPerRoute = 256; keepAliveTime = 300_000 } }
    }
    val ahc = Dsl.asyncHttpClient()
    return mapOf(
        "gureum" to { right(df.accounts.getList().firstPage()) },
        "okhttp" to {
            val request = Request.Builder().url(url + PATH).headers(signed().toHeaders()).post("{}".toRequestBody(json)).build()
            ok.newCall(request).await().use { decoded(it.body.string()) }
        },
        "ktor" to {
            // Ktor keeps this header to itself, and takes it from the body.
            val headers = signed() - "content-type"
            val answer = ktor.post(url + PATH) { headers.forEach { (name, value) -> header(name, value) }; setBody("{}") }
            decoded(answer.bodyAsText())
        },
        "ahc" to {
            val request = ahc.preparePost(url + PATH).setBody("{}")
            signed().forEach { (name, value) -> request.setHeader(name, value) }
            decoded(request.execute().toCompletableFuture().await().responseBody)
        },
        "jdk" to {
            val request = HttpRequest.newBuilder(URI(url + PATH)).POST(HttpRequest.BodyPublishers.ofString("{}"))
            signed().forEach(request::header)
            decoded(jdk.sendAsync(request.build(), BodyHandlers.ofString()).await().body())
        },
    )
}

private class Rate(val perSecond: Double, val cpu: Double)

private fun measured(width: Int, count: Int, call: suspend () -> Unit): Rate {
    val each = count / width
    val (begun, cpu) = System.nanoTime() to SYSTEM.processCpuTime
    runBlocking(Dispatchers.Default) { repeat(width) { launch { repeat(each) { call() } } } }
    val total = each * width
    return Rate(total * 1e9 / (System.nanoTime() - begun), (SYSTEM.processCpuTime - cpu) / 1e3 / total)
}

private fun table(title: String, calls: Map<String, suspend () -> Unit>, width: Int, count: Int): Map<String, Rate> {
    val rounds = calls.mapValues { mutableListOf<Rate>() }
    // The first rounds open connections and let the compiler of the machine see the code.
    for (turn in -2..<ROUNDS) for ((name, call) in calls) measured(width, count, call).let { if (turn >= 0) rounds.getValue(name) += it }
    println("\n$title")
    return rounds.mapValues { (name, found) ->
        val best = Rate(found.maxOf { it.perSecond }, found.minOf { it.cpu })
        println("  %-8s %8.0f calls/s %8.1f µs CPU per call".format(name, best.perSecond, best.cpu))
        best
    }
}

/** Prints whether a bar is kept. */
private fun bar(text: String, value: Double, least: Double): Boolean {
    val kept = value >= least
    println("%s - %s: %.2f, at least %.2f".format(if (kept) "ok" else "not ok", text, value, least))
    return kept
}

/** The fastest of the others. */
private fun fastest(of: Map<String, Rate>): String = (of - "gureum").maxBy { it.value.perSecond }.key

public fun main(arguments: Array<String>) {
    val server = ProcessBuilder(arguments[0]).redirectError(ProcessBuilder.Redirect.INHERIT).start()
    val url = server.inputStream.bufferedReader().readLine().trim()
    val calls = clients(url).filterKeys { arguments.size < 2 || it in arguments.drop(1) }
    val wide = table("64 in flight", calls, 64, CALLS)
    val one = table("one at a time", calls, 1, CALLS / 8)
    server.destroy()
    println()
    if (arguments.size > 1) exitProcess(0)
    val ratio = { of: Map<String, Rate>, peer: String -> of.getValue("gureum").perSecond / of.getValue(peer).perSecond }
    val kept = listOf(
        bar("calls/s of OkHttp, 64 in flight", ratio(wide, "okhttp"), 1.0),
        bar("calls/s of the JDK's HttpClient, 64 in flight", ratio(wide, "jdk"), 1.0),
        bar("calls/s of OkHttp, one at a time", ratio(one, "okhttp"), 1.0),
        fastest(wide).let { bar("calls/s of the fastest, $it, 64 in flight", ratio(wide, it), 2.0) },
        fastest(one).let { bar("calls/s of the fastest, $it, one at a time", ratio(one, it), 1.2) },
    )
    exitProcess(if (kept.all { it }) 0 else 1)
}
