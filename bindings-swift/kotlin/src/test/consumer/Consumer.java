import io.github.gureum.BlockingPages;
import io.github.gureum.CallOptions;
import io.github.gureum.ClientOptions;
import io.github.gureum.GureumException;
import io.github.gureum.dataforest.AccountResponse;
import io.github.gureum.dataforest.AppComponentRequest;
import io.github.gureum.dataforest.BlockingDataForest;
import io.github.gureum.dataforest.DataForest;
import io.github.gureum.dataforest.GetAccountListResponse;
import io.github.gureum.dataforest.NotebookUserConfigurationValue;
import java.util.ArrayList;
import java.util.List;

/** A program in Java that has nothing but the jar and what it depends on. */
public final class Consumer {
    private Consumer() {}

    public static void main(String[] args) throws Exception {
        var options = new ClientOptions();
        options.limits(CallOptions.ofMillis(20_000L, 3));
        var waiting = new DataForest(options).blocking();
        try (BlockingDataForest df = new DataForest(options).blocking()) {
            var created = df.accounts().create("java", "Cl0ud-above-Seoul");
            List<String> states = new ArrayList<>();
            var account = df.accounts().waitUntilRunning(created.getId(), 60_000L, progress -> states.add(progress.getState()));
            check(account.getStatus().equals("RUNNING"), account.toString());
            check(states.stream().allMatch(state -> state == null || state.length() > 3), states.toString());

            BlockingPages<GetAccountListResponse, AccountResponse> accounts = df.accounts().getList();
            check(Boolean.TRUE.equals(accounts.firstPage().getSuccess()), "the first page");
            for (AccountResponse each : accounts) check(each.getName().equals("java"), each.toString());
            check(df.accounts().getKerberosKeytab(account.getId()).getPrincipals().size() == 1, "the keytab");

            var component = new AppComponentRequest("zkserver", 2048L, 1L, 3L);
            check(component.toString().contains("2048"), component.toString());
            var secret = NotebookUserConfigurationValue.fromJson("{\"name\":\"Secret Key\",\"value\":\"s3cret\"}");
            check(secret.getName().equals("Secret Key") && !secret.toString().contains("s3cret"), secret.toString());

            var response = df.callRaw("accounts.checkAvailableName", "{\"name\":\"java2\"}");
            check(response.getStatus() == 200 && response.text().contains("availableName"), response.toString());
            check(df.call("accounts.checkAvailableName", "{\"name\":\"java2\"}").contains("availableName"), "by name");
            try {
                df.accounts().getDetail("nobody", CallOptions.ofMillis(5_000L));
                check(false, "there is nobody");
            } catch (GureumException error) {
                check(error.getOperation().equals("accounts.getDetail"), error.getMessage());
            }
        }
        System.out.println("the consumer is content");
        if (args.length > 0 && args[0].equals("exit")) {
            // Calls in flight on threads of their own hold nothing up.
            for (int each = 0; each < 50; each++) {
                var call = new Thread(() -> runQuietly(() -> waiting.accounts().waitUntilRunning("nobody")));
                call.setDaemon(true);
                call.start();
            }
            Thread.sleep(100);
            System.exit(7);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void runQuietly(Work work) {
        try {
            work.run();
        } catch (Exception ignored) {
            // It ends with the program.
        }
    }

    private static void check(boolean holds, String what) {
        if (!holds) throw new AssertionError(what);
    }
}
