/** A server in Spring Boot. Keys and the address come from the environment; it prints its port and goes on until it is told to end. */

package io.github.gureum.deployments

import io.github.gureum.PermissionDeniedException
import io.github.gureum.dataforest.DataForest
import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.boot.web.context.WebServerInitializedEvent
import org.springframework.context.annotation.Bean
import org.springframework.context.event.ContextClosedEvent
import org.springframework.context.event.EventListener
import org.springframework.http.HttpStatus
import org.springframework.http.ResponseEntity
import org.springframework.web.bind.annotation.ExceptionHandler
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController

public fun main() {
    System.setProperty("server.port", "0")
    System.setProperty("server.address", "127.0.0.1")
    System.setProperty("spring.main.banner-mode", "off")
    System.setProperty("logging.level.root", "ERROR")
    runApplication<Server>()
}

@SpringBootApplication(proxyBeanMethods = false)
public open class Server {
    /** One client for the whole application, closed with it. */
    @Bean(destroyMethod = "close")
    public open fun forest(): DataForest = DataForest()

    @EventListener
    public open fun started(event: WebServerInitializedEvent): Unit = println("port ${event.webServer.port}")

    @EventListener
    public open fun ended(@Suppress("UNUSED_PARAMETER") event: ContextClosedEvent): Unit = println("closed")
}

/** Threads of Spring may wait, so these calls block. */
@RestController
public open class Accounts(private val forest: DataForest) {
    @GetMapping("/accounts")
    public open fun list(): String = forest.blocking().accounts.getList().joinToString("\n") { it.name }

    @GetMapping("/accounts/{id}")
    public open fun detail(@PathVariable("id") id: String): String = forest.blocking().accounts.getDetail(id).name

    @ExceptionHandler
    public open fun refused(error: PermissionDeniedException): ResponseEntity<String> =
        ResponseEntity.status(HttpStatus.FORBIDDEN).body(error.message)
}
