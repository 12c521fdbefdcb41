export const HELP = `Looks after the log. The server need not run, and does not for most of it.

  npm run log -- copy FROM TO              moves a whole log into an empty store; stopped and started again, it goes on
  npm run log -- verify [STORE]            recomputes every hash, and says where the log stops being what was written
                        --from POSITION    begins after this position
  npm run log -- stats [STORE]             how many events of which type, from when to when
                       --json              for a program
  npm run log -- backup [STORE] FILE       one file, checked; also while the server runs
                        --force            replaces a file that is there
  npm run log -- restore FILE STORE        from a backup into an empty store, checked

A STORE is sqlite:PATH, a path alone, or esdb://HOST:PORT. Left out, it is the server's own (EVENT_STORE).
Ends with 0 when all is well, 1 when it is not, 2 when the command cannot be understood.
`;
