import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { watchPresence } from "./app/presence";
import { createQueryClient } from "./app/queryClient";
import { language } from "./kit/language";
import { speakVietnamese } from "./kit/reactAria";
import { createAppRouter } from "./router";
import "./kit/look.css";

document.documentElement.lang = language();
speakVietnamese();
watchPresence(window);

const queries = createQueryClient();
const router = createAppRouter(queries);
const page = document.getElementById("page");
if (!page) {
  throw new Error("index.html has no element #page");
}
createRoot(page).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
