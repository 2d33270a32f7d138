using Xunit;

// Tests that wait, say for a request to be tried again, need no processor meanwhile: more of them run than there are.
[assembly: CollectionBehavior(MaxParallelThreads = 8)]
