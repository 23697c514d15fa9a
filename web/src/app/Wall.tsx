import { useQueryClient } from "@tanstack/react-query";
import { Outlet } from "@tanstack/react-router";
import { useEffect } from "react";
import { keepCurrent } from "./live";

/** The frame of a screen on the wall: none. It hears the live hints as every page does. */
export function Wall() {
  const queries = useQueryClient();
  useEffect(() => keepCurrent(queries), [queries]);
  return <Outlet />;
}
